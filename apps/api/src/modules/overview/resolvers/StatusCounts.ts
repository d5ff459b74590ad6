import type { StatusCountsResolvers } from '../../types.generated.ts';

export const StatusCounts: StatusCountsResolvers = {
  explain: ({ explanationOf }, { figure }) => explanationOf(figure),
};
