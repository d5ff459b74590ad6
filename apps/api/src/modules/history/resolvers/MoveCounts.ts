import { seeBelow } from '../../../graphql/with-as-of.ts';
import type { MoveCountsResolvers } from '../../types.generated.ts';

export const MoveCounts: MoveCountsResolvers = {
  explain: ({ explanationOf, comparison }, { figure }, _context, info) => {
    seeBelow(info, figure === 'DROPPED' ? comparison.before : comparison.after);
    return explanationOf(figure);
  },
};
