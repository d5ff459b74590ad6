import { type AnswerState, answerState, hasAnswered, may } from '#domain';
import type { Context } from '../../context.ts';
import type { AskedActionMapper, CampaignAnswersMapper, CampaignMapper } from './schema.mappers.ts';

/** Whether the viewer may see who has answered: whoever reads what is not validated yet, whatever the ministry. */
export const followsCampaigns = ({ signedIn }: Context): boolean =>
  may(signedIn?.viewer ?? null, 'READ_OPEN_UPDATE').allowed;

/** Every action that the campaign asks, with where its answer stands. At a moment, what was validated by then. */
export async function askedActions(campaign: CampaignMapper, context: Context): Promise<AskedActionMapper[]> {
  const [asked, validated] = await Promise.all([
    context.campaigns.askedIn.load(campaign.id),
    context.campaigns.validatedInto.load(campaign.id),
  ]);
  const newest = new Map(validated.toReversed().map((update) => [update.actionId, update]));
  const all = await Promise.all(
    asked.map(async ({ actionId, ministryId }): Promise<AskedActionMapper | null> => {
      const [action, open] = await Promise.all([
        context.actions.byId.load(actionId),
        context.updates.openOf.load(actionId),
      ]);
      if (!action) return null;
      const answer = newest.get(actionId) ?? null;
      const state = answerState({
        ...{ campaignId: campaign.id, campaignIsOpen: campaign.isOpen, isValidated: answer !== null },
        open: open && { stage: open.state, campaignId: open.campaignId },
      });
      const update = state === 'VALIDATED' ? answer : state === 'MISSING' ? null : open;
      const openedAt = campaign.steps[0]!.at;
      const since =
        (state === 'WAITING' ? update?.submittedAt : (update?.decidedAt ?? update?.submittedAt)) ?? openedAt;
      return { action, ministryId, state, update, since, until: untilOf(state, campaign) };
    }),
  );
  return all.filter((one) => one !== null);
}

const untilOf = (state: AnswerState, { reportBy, decideBy }: CampaignMapper) =>
  state === 'VALIDATED' ? null : state === 'WAITING' ? decideBy : reportBy;

/** How many of these have answered. */
export function answersOf(asked: CampaignAnswersMapper) {
  const countOf = (state: AnswerState): number => asked.filter((one) => one.state === state).length;
  return {
    asked: asked.length,
    answered: asked.filter(({ state }) => hasAnswered(state)).length,
    validated: countOf('VALIDATED'),
    waiting: countOf('WAITING'),
    returned: countOf('RETURNED'),
    missing: countOf('MISSING'),
  };
}
