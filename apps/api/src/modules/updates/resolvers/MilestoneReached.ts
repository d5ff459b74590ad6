import type { MilestoneReachedResolvers } from '../../types.generated.ts';

export const MilestoneReached: MilestoneReachedResolvers = {
  on: ({ reachedOn }) => reachedOn,
  milestone: async ({ milestoneId }, _arguments, { milestones }) => (await milestones.byId.load(milestoneId))!,
};
