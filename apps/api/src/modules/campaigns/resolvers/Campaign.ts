import { hasAnswered } from '#domain';
import type { Context } from '../../../context.ts';
import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { CampaignResolvers } from '../../types.generated.ts';
import { askedActions, followsCampaigns } from '../asked-actions.ts';
import type { AskedActionMapper, CampaignMapper } from '../schema.mappers.ts';

const shown = (campaign: CampaignMapper, context: Context): Promise<AskedActionMapper[]> | [] =>
  followsCampaigns(context) ? askedActions(campaign, context) : [];

export const Campaign: CampaignResolvers = {
  plan: async ({ planId }, _arguments, { plans }) => (await plans.byId.load(planId))!,
  openedAt: ({ steps }) => steps[0]!.at,
  closedAt: ({ isOpen, steps }) => (isOpen ? null : steps.at(-1)!.at),
  steps: ({ steps }, page) => pageInOrder(steps, page),
  answers: async (campaign, _arguments, context) =>
    followsCampaigns(context) ? askedActions(campaign, context) : null,
  byMinistry: async (campaign, page, context) => {
    const ofEach = [...Map.groupBy(await shown(campaign, context), ({ ministryId }) => ministryId)];
    const owed = (asked: readonly AskedActionMapper[]) => asked.filter(({ state }) => !hasAnswered(state)).length;
    return pageOf(
      ofEach.map(([ministryId, answers]) => ({ ministryId, answers })),
      page,
      ({ ministryId, answers }) => [-owed(answers), ministryId],
    );
  },
  asked: async (campaign, { states, ministries, ...page }, context) => {
    const all = await shown(campaign, context);
    const codes = await Promise.all(
      all.map(async ({ ministryId }) => (await context.ministries.byId.load(ministryId))?.code ?? ''),
    );
    const kept = all.filter(
      ({ state }, place) =>
        (!states || states.includes(state)) && (!ministries || ministries.includes(codes[place] ?? '')),
    );
    return pageOf(kept, page, ({ since, action }) => [since.getTime(), action.number, action.id]);
  },
};
