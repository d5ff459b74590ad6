import { decisionDaysLate, decisionState, mayCompleteDecision, refusal } from '#domain';
import { storedAction } from '../../actions/action-state.ts';
import { pageOf } from '../../relay/page.ts';
import type { DecisionResolvers } from '../../types.generated.ts';
import { decisionOf } from '../domain-decision.ts';

export const Decision: DecisionResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  ownerMinistry: ({ ownerMinistryId }, _arguments, { ministries }) =>
    ownerMinistryId === null ? null : ministries.byId.load(ownerMinistryId),
  state: async (row, _arguments, context) => decisionState(await decisionOf(row, context), context.today),
  daysLate: async (row, _arguments, context) => decisionDaysLate(await decisionOf(row, context), context.today),
  recordedBy: async ({ recordedBy }, _arguments, { people }) => (await people.byId.load(recordedBy))!,
  done: ({ id }, _arguments, { decisions }) => decisions.doneOf.load(id),
  answers: async ({ id, actionId }, page, { blockers }) => {
    const all = await blockers.ofAction.load(actionId);
    const steps = await Promise.all(all.map((blocker) => blockers.stepsOf.load(blocker.id)));
    const answered = all.filter((_, place) => steps[place]?.at(-1)?.decisionId === id);
    return pageOf(answered, page, (blocker) => [blocker.id]);
  },
  viewerCanComplete: async ({ id, actionId }, _arguments, context) => {
    if (context.moment) return { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') };
    const action = await storedAction((await context.actions.byId.load(actionId))!, context);
    const decision = mayCompleteDecision(action, id, context.signedIn?.viewer ?? null);
    return decision.accepted ? { allowed: true } : { allowed: false, refusal: decision.refusal };
  },
};
