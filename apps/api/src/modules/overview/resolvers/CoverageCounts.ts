import type { CoverageCountsResolvers } from '../../types.generated.ts';

export const CoverageCounts: CoverageCountsResolvers = {
  explain: ({ explanationOf }, { figure }) => explanationOf(figure),
};
