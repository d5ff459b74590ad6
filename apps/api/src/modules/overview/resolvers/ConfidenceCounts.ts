import type { ConfidenceCountsResolvers } from '../../types.generated.ts';

export const ConfidenceCounts: ConfidenceCountsResolvers = {
  explain: ({ explanationOf }, { figure }) => explanationOf(figure),
};
