import {
  ALL_MOVES,
  type Localised,
  MOVED_ACTIONS,
  type MoveKind,
  countMoves,
  explainCount,
  moveFigure,
  named,
} from '#domain';
import { type FieldOf, fieldOf } from '../explanations/figure-field.ts';
import type { Comparison } from './comparison.ts';
import { sentenceOf } from './move-said.ts';
import type { MoveCountsMapper, MoveMapper } from './schema.mappers.ts';

/** How many moves there are of each kind, and in how many actions. */
export function moveCounts(comparison: Comparison, moves: readonly MoveMapper[]): MoveCountsMapper {
  const actions = [...new Map(moves.map(({ action }) => [action.id, action])).values()];
  const { today } = comparison.after;
  return {
    total: moves.length,
    actions: actions.length,
    ...asFields(countMoves(moves.map(({ move }) => move))),
    comparison,
    explanationOf: async (figure) => {
      if (figure === 'ACTIONS') return explainCount(MOVED_ACTIONS, actions, ({ id, title }) => named(id, title), today);
      const rule = figure === 'TOTAL' ? ALL_MOVES : moveFigure(figure);
      const said = await Promise.all(
        moves.map(async (mapper) => ({
          ...mapper.move,
          action: mapper.action,
          says: await saidIf(rule.counts, mapper),
        })),
      );
      const nameOf = ({ action, says }: (typeof said)[number]) => ({
        id: action.id,
        label: { fr: `${action.title} — ${says.fr}`, en: `${action.title} — ${says.en}` },
      });
      return explainCount(rule, said, nameOf, today);
    },
  };
}

const UNSAID = { fr: '', en: '' };

/** What is not counted needs no words. */
async function saidIf(counts: (move: MoveMapper['move']) => boolean, mapper: MoveMapper): Promise<Localised> {
  return counts(mapper.move) ? sentenceOf(mapper) : UNSAID;
}

/** The contract names the count of NEWLY_DONE `newlyDone`. */
function asFields(counts: Readonly<Record<MoveKind, number>>): Record<FieldOf<MoveKind>, number> {
  const fields = Object.entries(counts).map(([kind, count]) => [fieldOf(kind), count]);
  return Object.fromEntries(fields) as Record<FieldOf<MoveKind>, number>;
}
