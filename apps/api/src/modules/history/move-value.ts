import type { Move } from '#domain';
import type { Names } from './names.ts';

/** A side of a move as the contract writes it: a status, a confidence, a date, a ministry's code, a verdict; else null. */
export function valueOf(move: Move, side: 'before' | 'after', { codeOf }: Names): string | null {
  switch (move.kind) {
    case 'NEWLY_DONE':
    case 'STATUS':
    case 'STATUS_BASIS':
    case 'CONFIDENCE':
    case 'VERDICT':
    case 'FORECAST':
    case 'BASELINE':
    case 'MILESTONE_REACHED':
    case 'MILESTONE_CORRECTED':
      return move[side];
    case 'BLOCKER_RAISED':
    case 'BLOCKER_MOVED':
      return move[side];
    case 'OWNER':
      return codeOf(move[side]);
    case 'MILESTONE_ADDED':
    case 'MILESTONE_DROPPED':
      return move[side]?.promised ?? null;
    default:
      return null;
  }
}
