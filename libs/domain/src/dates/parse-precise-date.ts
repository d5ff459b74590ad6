import { FIRST_YEAR, LAST_YEAR, parseCivilDate, partsOf } from './civil-date.ts';
import type { CivilDate, PreciseDate, Precision } from './precise-date.ts';

const YEAR = /^\d{4}$/;
const QUARTER = /^(\d{4})-Q[1-4]$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const INTERVAL = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;

/** The quarter that an interval of months such as `2022-01/2022-03` covers exactly, if any. */
function quarterOfInterval(text: string): string | undefined {
  const match = INTERVAL.exec(text);
  if (!match || match[1] !== match[3]) return undefined;
  const [first, last] = [Number(match[2]), Number(match[4])];
  const quarter = (first + 2) / 3;
  return Number.isInteger(quarter) && quarter >= 1 && quarter <= 4 && last === first + 2
    ? `${match[1]}-Q${quarter}`
    : undefined;
}

/**
 * Reads a date of any precision: `2022-03-31`, `2022-03`, `2022-Q1`, `2022`, and the interval `2022-01/2022-03`
 * that some sources use for a quarter.
 * Returns `undefined` for anything else, a day that no calendar has, or a year outside 1900..2200.
 */
export function parsePreciseDate(text: string): PreciseDate | undefined {
  const day = parseCivilDate(text);
  if (day) return day;
  const written = quarterOfInterval(text) ?? text;
  const isWellWritten = YEAR.test(written) || QUARTER.test(written) || MONTH.test(written);
  const year = Number(written.slice(0, 4));
  return isWellWritten && year >= FIRST_YEAR && year <= LAST_YEAR ? (written as PreciseDate) : undefined;
}

/** How precisely the date is known. */
export function precisionOf(date: PreciseDate): Precision {
  if (date.length === 4) return 'YEAR';
  if (date.includes('Q')) return 'QUARTER';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

/** The date that contains this day, known only to `precision`. */
export function preciseDateFrom(day: CivilDate, precision: Precision): PreciseDate {
  switch (precision) {
    case 'DAY':
      return day;
    case 'MONTH':
      return day.slice(0, 7) as PreciseDate;
    case 'QUARTER':
      return `${day.slice(0, 4)}-Q${Math.ceil(partsOf(day).month / 3)}` as PreciseDate;
    case 'YEAR':
      return day.slice(0, 4) as PreciseDate;
  }
}
