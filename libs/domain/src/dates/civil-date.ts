import { calendarDay, dayNumber, daysInMonth } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import type { CivilDate } from './precise-date.ts';

/** Years that a date of a plan may bear; anything outside is a typing error (B-62). */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day written `YYYY-MM-DD`, or `undefined` when no calendar has it or its year is outside 1900..2200. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isReal =
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? (text as CivilDate) : undefined;
}

/** Whether this text is a real day between 1900 and 2200. */
export function isCivilDate(text: string): text is CivilDate {
  return parseCivilDate(text) !== undefined;
}

/** The parts of a day. */
export function partsOf(date: CivilDate): CalendarDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day made of these parts, which must be those of a real day. */
export function civilDate({ year, month, day }: CalendarDay): CivilDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CivilDate;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(partsOf(to)) - dayNumber(partsOf(from));
}

/** The day `days` days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(calendarDay(dayNumber(partsOf(date)) + days));
}

/** The same day `months` months later; the last day of the month when that month is shorter (31 Jan + 1 = 28 Feb). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const monthNumber = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(monthNumber / 12), month: (monthNumber % 12) + 1 };
  return civilDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}
