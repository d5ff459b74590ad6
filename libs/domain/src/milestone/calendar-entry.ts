import { lastDayOf } from '../dates/bounds.ts';
import { precisionOf } from '../dates/parse-precise-date.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import type { ActionStatus } from '../status/action-status.ts';
import { promisedDate } from './milestone.ts';
import type { MilestoneDates } from './milestone.ts';

/**
 * How a milestone stands in a calendar. `PROMISED`: for that day; `EXPECTED`: the day is not known, only its month, quarter
 * or year; `REACHED`; `CANCELLED`: nothing more is expected of its action, which was abandoned or carried on elsewhere.
 */
export type CalendarState = 'PROMISED' | 'EXPECTED' | 'REACHED' | 'CANCELLED';

/** The place of a milestone in a calendar, which knows days alone. */
export interface CalendarEntry {
  readonly state: CalendarState;
  /** The day it was reached, or the last one of the promise: it is late only after it. */
  readonly day: CivilDate;
  /** The date as precisely as it is known. */
  readonly date: PreciseDate;
}

/** Where a milestone stands in a calendar; null as long as it has no date. */
export function calendarEntry(milestone: MilestoneDates, status: ActionStatus | null): CalendarEntry | null {
  const date = milestone.actual ?? promisedDate(milestone);
  return date && { state: stateOf(milestone, status, date), day: lastDayOf(date), date };
}

function stateOf({ actual }: MilestoneDates, status: ActionStatus | null, date: PreciseDate): CalendarState {
  if (actual) return 'REACHED';
  if (status === 'ABANDONED' || status === 'TRANSFERRED') return 'CANCELLED';
  return precisionOf(date) === 'DAY' ? 'PROMISED' : 'EXPECTED';
}
