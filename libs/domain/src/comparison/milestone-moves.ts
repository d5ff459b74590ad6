import { lastDayOf } from '../dates/bounds.ts';
import { daysBetween } from '../dates/civil-date.ts';
import type { PreciseDate } from '../dates/precise-date.ts';
import type { FactMoved } from './move.ts';
import type { MilestonePicture } from './plan-picture.ts';

type Milestones = ReadonlyMap<string, MilestonePicture>;

/** What is not the same in the milestones of one action, in the order of `after`, then those dropped. */
export function milestoneMoves(before: Milestones, after: Milestones): FactMoved[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((milestoneId) => {
    const [was, is] = [before.get(milestoneId), after.get(milestoneId)];
    if (was && is) return dateMoves(milestoneId, was, is);
    return [
      ...(was ? [{ kind: 'MILESTONE_DROPPED', milestoneId, before: was, after: null } as const] : []),
      ...(is ? [{ kind: 'MILESTONE_ADDED', milestoneId, before: null, after: is } as const] : []),
    ];
  });
}

function dateMoves(milestoneId: string, was: MilestonePicture, is: MilestonePicture): FactMoved[] {
  const moves: FactMoved[] = [];
  const isBaseline = was.promised === null && is.baseline !== null && is.baseline === is.promised;
  if (was.promised !== is.promised) {
    const [before, after] = [was.promised, is.promised];
    moves.push({ kind: 'FORECAST', milestoneId, before, after, days: daysLater(before, after), isBaseline });
  }
  if (was.baseline !== is.baseline && !isBaseline) {
    const [before, after] = [was.baseline, is.baseline];
    moves.push({ kind: 'BASELINE', milestoneId, before, after, days: daysLater(before, after) });
  }
  if (was.actual !== is.actual) moves.push(actualMove(milestoneId, was, is));
  return moves;
}

function actualMove(milestoneId: string, was: MilestonePicture, is: MilestonePicture): FactMoved {
  const after = is.actual;
  if (was.actual !== null) {
    return { kind: 'MILESTONE_CORRECTED', milestoneId, before: was.actual, after, days: daysLater(was.actual, after) };
  }
  const reached = after as PreciseDate;
  return {
    kind: 'MILESTONE_REACHED',
    milestoneId,
    before: null,
    after: reached,
    days: daysLater(is.promised, reached),
  };
}

function daysLater(from: PreciseDate | null, to: PreciseDate | null): number | null {
  return from && to && daysBetween(lastDayOf(from), lastDayOf(to));
}
