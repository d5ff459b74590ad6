import { MOVE_KINDS } from './move-kinds.ts';
import type { MoveKind } from './move-kinds.ts';

/** How many moves there are of each kind, zeros included. */
export function countMoves(moves: readonly { readonly kind: MoveKind }[]): Readonly<Record<MoveKind, number>> {
  const counts = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  for (const { kind } of moves) counts[kind] += 1;
  return counts;
}
