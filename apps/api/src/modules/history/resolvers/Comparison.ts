import { type MoveKind, countMoves, trendOf } from '#domain';
import { seeBelow } from '../../../graphql/with-as-of.ts';
import { pageOf } from '../../relay/page.ts';
import type { ComparisonResolvers, MoveCounts } from '../../types.generated.ts';
import { momentShown } from '../moment-shown.ts';
import { selectActionsOf, selectMoves } from '../select-moves.ts';

export const Comparison: ComparisonResolvers = {
  from: ({ from }) => momentShown(from),
  to: ({ to }) => momentShown(to),
  before: ({ planId, before }, _arguments, _context, info) => seeBelow(info, before).plans.byId.load(planId),
  after: ({ planId, after }, _arguments, _context, info) => seeBelow(info, after).plans.byId.load(planId),
  moves: async (comparison, { filter, ...page }) =>
    pageOf(await selectMoves(comparison, filter), page, ({ order }) => order),
  counts: async (comparison, { filter }) => {
    const moves = await selectMoves(comparison, filter);
    const actions = new Set(moves.map(({ action }) => action.id)).size;
    return { total: moves.length, actions, ...asFields(countMoves(moves.map(({ move }) => move))) };
  },
  trend: async (comparison, { share, filter }) => {
    const { before, after } = await comparison.drawn();
    return trendOf(
      share,
      await selectActionsOf(before, comparison, filter),
      await selectActionsOf(after, comparison, filter),
    );
  },
};

type CountFields = Omit<MoveCounts, 'total' | 'actions' | '__typename'>;

/** The contract names the count of NEWLY_DONE `newlyDone`. */
function asFields(counts: Readonly<Record<MoveKind, number>>): CountFields {
  const named = Object.entries(counts).map(([kind, count]) => [
    kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    count,
  ]);
  return Object.fromEntries(named) as CountFields;
}
