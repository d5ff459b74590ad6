import type { PreciseDate } from '#domain';
import { lastDayOf } from '#domain';

import type { Moment } from '../moment/plan-at.ts';
import { isOver } from '../moment/plan-at.ts';
import type { EntryView } from './history-query.ts';

/** The moment at which what an entry records had just become true: the day of a dated fact, else the very moment. */
export function momentOf({ effectiveAt, effectiveOn }: EntryView, now: string): Moment {
  const basis = 'EFFECTIVE';
  const day = effectiveOn == null ? null : { when: lastDayOf(effectiveOn as PreciseDate), basis: 'EFFECTIVE' as const };
  return day !== null && isOver(day, now) ? day : { when: effectiveAt, basis };
}
