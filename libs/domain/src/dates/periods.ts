import { firstDayOf, lastDayOf } from './bounds.ts';
import { addMonths } from './civil-date.ts';
import { preciseDateFrom } from './parse-precise-date.ts';
import type { CivilDate, PreciseDate } from './precise-date.ts';

/** How often a plan is reported on. */
export const REPORTING_PERIODS = ['MONTH', 'QUARTER'] as const;
export type ReportingPeriod = (typeof REPORTING_PERIODS)[number];

/** Length of each reporting period, in months. */
export const MONTHS_IN_PERIOD: Readonly<Record<ReportingPeriod, number>> = { MONTH: 1, QUARTER: 3 };

/** The months (`2022-03`) from that of `from` to that of `to`, both included; empty when `to` comes first. */
export function monthsBetween(from: CivilDate, to: CivilDate): PreciseDate[] {
  const months: PreciseDate[] = [];
  const start = firstDayOf(preciseDateFrom(from, 'MONTH'));
  for (let step = 0, day = start; day <= to; day = addMonths(start, ++step)) months.push(preciseDateFrom(day, 'MONTH'));
  return months;
}

/** The first day of the reporting period that this day belongs to. */
export function periodStart(day: CivilDate, period: ReportingPeriod): CivilDate {
  return firstDayOf(preciseDateFrom(day, period));
}

/** Last days of the `count` most recent periods that are over on `today`, oldest first. */
export function pastPeriodEnds(today: CivilDate, period: ReportingPeriod, count: number): CivilDate[] {
  const current = periodStart(today, period);
  return Array.from({ length: count }, (_, index) => {
    const periodsBack = count - index;
    const start = addMonths(current, -periodsBack * MONTHS_IN_PERIOD[period]);
    return lastDayOf(preciseDateFrom(start, period));
  });
}
