import type { MilestoneCountsResolvers } from '../../types.generated.ts';

export const MilestoneCounts: MilestoneCountsResolvers = {
  explain: ({ explanationOf }, { figure }) => explanationOf(figure),
};
