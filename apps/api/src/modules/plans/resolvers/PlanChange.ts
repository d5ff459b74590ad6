import type { PlanChangeResolvers } from '../../types.generated.ts';

export const PlanChange: PlanChangeResolvers = {
  action: ({ actionId }, _arguments, { actions }) => (actionId === null ? null : actions.byId.load(actionId)),
};
