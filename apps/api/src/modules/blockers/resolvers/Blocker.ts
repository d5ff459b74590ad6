import { blockerState, committeeOf, daysOverdue } from '#domain';
import { pageInOrder } from '../../relay/page.ts';
import type { BlockerResolvers } from '../../types.generated.ts';
import { viewerMayStep } from '../blocker-permissions.ts';
import { blockerOf } from '../domain-blocker.ts';

export const Blocker: BlockerResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  milestone: ({ milestoneId }, _arguments, { milestones }) =>
    milestoneId === null ? null : milestones.byId.load(milestoneId),
  askedMinistry: ({ askedMinistryId }, _arguments, { ministries }) =>
    askedMinistryId === null ? null : ministries.byId.load(askedMinistryId),
  daysOverdue: async (row, _arguments, context) => daysOverdue(await blockerOf(row, context), context.today),
  state: async (row, _arguments, context) => blockerState(await blockerOf(row, context)),
  committee: async (row, _arguments, context) => committeeOf(await blockerOf(row, context)),
  raisedBy: async ({ raisedBy }, _arguments, { people }) => (await people.byId.load(raisedBy))!,
  decision: async ({ id }, _arguments, { blockers, decisions }) => {
    const decisionId = (await blockers.stepsOf.load(id)).at(-1)?.decisionId ?? null;
    return decisionId === null ? null : decisions.byId.load(decisionId);
  },
  steps: async ({ id }, page, { blockers }) => pageInOrder(await blockers.stepsOf.load(id), page),
  viewerCanEscalate: (row, _arguments, context) => viewerMayStep('ESCALATE_BLOCKER', row, context),
  viewerCanLift: (row, _arguments, context) => viewerMayStep('LIFT_BLOCKER', row, context),
  viewerCanWithdraw: (row, _arguments, context) => viewerMayStep('WITHDRAW_BLOCKER', row, context),
};
