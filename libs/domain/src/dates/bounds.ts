import { daysInMonth } from './calendar.ts';
import { civilDate } from './civil-date.ts';
import { precisionOf } from './parse-precise-date.ts';
import type { CivilDate, PreciseDate } from './precise-date.ts';

/** First and last month (1..12) that the date covers; the same one for a month. */
function monthsOf(date: PreciseDate): readonly [first: number, last: number] {
  switch (precisionOf(date)) {
    case 'YEAR':
      return [1, 12];
    case 'QUARTER': {
      const last = Number(date.at(-1)) * 3;
      return [last - 2, last];
    }
    default: {
      const month = Number(date.slice(5, 7));
      return [month, month];
    }
  }
}

/** The first day that the date may mean. */
export function firstDayOf(date: PreciseDate): CivilDate {
  if (precisionOf(date) === 'DAY') return date as CivilDate;
  return civilDate({ year: Number(date.slice(0, 4)), month: monthsOf(date)[0], day: 1 });
}

/** The last day that the date may mean: a promise is broken only after it. */
export function lastDayOf(date: PreciseDate): CivilDate {
  if (precisionOf(date) === 'DAY') return date as CivilDate;
  const [year, month] = [Number(date.slice(0, 4)), monthsOf(date)[1]];
  return civilDate({ year, month, day: daysInMonth(year, month) });
}

/** Whether the whole date is over: « T1 2022 » is past from 1 April 2022, not before. */
export function isPast(date: PreciseDate, today: CivilDate): boolean {
  return lastDayOf(date) < today;
}

/** Whether no part of the date has come yet. */
export function isFuture(date: PreciseDate, today: CivilDate): boolean {
  return firstDayOf(date) > today;
}
