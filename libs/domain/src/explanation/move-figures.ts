import { MOVE_KIND_DEFINITIONS } from '../comparison/move-kinds.ts';
import type { MoveKind } from '../comparison/move-kinds.ts';
import { french } from '../language/french.ts';
import type { CountRule } from './count-rule.ts';

/** What figures look at in a move. */
export interface CountedMove {
  readonly kind: MoveKind;
}

type Rule = CountRule<CountedMove>;

/** Moves of one kind. */
export const moveFigure = (kind: MoveKind): Rule => ({
  unit: 'MOVE',
  formula: {
    fr: french(`Nombre de changements de cette nature : ${MOVE_KIND_DEFINITIONS[kind].fr}`),
    en: `Number of moves of this kind: ${MOVE_KIND_DEFINITIONS[kind].en}`,
  },
  counts: (move) => move.kind === kind,
});

/** Moves of every kind. */
export const ALL_MOVES: Rule = {
  unit: 'MOVE',
  formula: {
    fr: french('Nombre de changements entre les deux dates'),
    en: 'Number of moves between the two moments',
  },
  counts: () => true,
};

/** The actions that moves are of. */
export const MOVED_ACTIONS: CountRule<unknown> = {
  unit: 'ACTION',
  formula: {
    fr: french("Nombre d'actions dont au moins un fait a changé entre les deux dates"),
    en: 'Number of actions of which at least one fact changed between the two moments',
  },
  counts: () => true,
};
