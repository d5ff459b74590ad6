import { TREND_FORMULAS } from '#domain';
import { seeBelow } from '../../../graphql/with-as-of.ts';
import { localised } from '../../relay/localised.ts';
import type { TrendResolvers } from '../../types.generated.ts';

export const Trend: TrendResolvers = {
  before: ({ before }) => before.value,
  countBefore: ({ before }) => before.count,
  totalBefore: ({ before }) => before.total,
  after: ({ after }) => after.value,
  countAfter: ({ after }) => after.count,
  totalAfter: ({ after }) => after.total,
  moved: ({ parts }) => parts?.moved ?? null,
  entered: ({ parts }) => parts?.entered ?? null,
  left: ({ parts }) => parts?.left ?? null,
  rebaselined: ({ parts }) => parts?.rebaselined ?? null,
  explain: ({ explanationOf, comparison }, { figure }, _context, info) => {
    seeBelow(info, figure.endsWith('BEFORE') ? comparison.before : comparison.after);
    return explanationOf(figure);
  },
  formula: ({ share }, { language }) => localised(TREND_FORMULAS[share], language),
};
