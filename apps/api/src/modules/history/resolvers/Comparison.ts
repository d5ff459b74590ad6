import { explainTrend, named, trendOf } from '#domain';
import { seeBelow } from '../../../graphql/with-as-of.ts';
import { pageOf } from '../../relay/page.ts';
import type { ComparisonResolvers } from '../../types.generated.ts';
import { fieldOf } from '../../explanations/figure-field.ts';
import { momentShown } from '../moment-shown.ts';
import { moveCounts } from '../move-counts.ts';
import { selectActionsOf, selectMoves } from '../select-moves.ts';

export const Comparison: ComparisonResolvers = {
  from: ({ from }) => momentShown(from),
  to: ({ to }) => momentShown(to),
  before: ({ planId, before }, _arguments, _context, info) => seeBelow(info, before).plans.byId.load(planId),
  after: ({ planId, after }, _arguments, _context, info) => seeBelow(info, after).plans.byId.load(planId),
  moves: async (comparison, { filter, ...page }) =>
    pageOf(await selectMoves(comparison, filter), page, ({ order }) => order),
  counts: async (comparison, { filter }) => moveCounts(comparison, await selectMoves(comparison, filter)),
  trend: async (comparison, { share, filter }) => {
    const drawn = await comparison.drawn();
    const [before, after] = await Promise.all([
      selectActionsOf(drawn.before, comparison, filter),
      selectActionsOf(drawn.after, comparison, filter),
    ]);
    const nameOf = (id: string) =>
      named(id, (drawn.after.figures.get(id) ?? drawn.before.figures.get(id))?.action.title ?? id);
    return {
      ...trendOf(share, before, after),
      comparison,
      explanationOf: (figure) => explainTrend(fieldOf(figure), { share, before, after, nameOf }),
    };
  },
};
