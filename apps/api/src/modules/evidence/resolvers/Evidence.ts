import type { EvidenceResolvers } from '../../types.generated.ts';

export const Evidence: EvidenceResolvers = {
  action: ({ actionId }, _arguments, { actions }) => (actionId === null ? null : actions.byId.load(actionId)),
  milestone: ({ milestoneId }, _arguments, { milestones }) =>
    milestoneId === null ? null : milestones.byId.load(milestoneId),
};
