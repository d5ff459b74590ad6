import type { Language } from '../language/localised.ts';
import { firstDayOf } from './bounds.ts';
import { partsOf } from './civil-date.ts';
import { parsePreciseDate, precisionOf } from './parse-precise-date.ts';
import type { PreciseDate } from './precise-date.ts';

/** Both languages are read whatever the interface speaks: nobody loses a date to a switch. Accents are already gone. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

const DAY = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/;
const QUARTER = /^[tq]([1-4])[ /-]?(\d{4})$/;
const NAMED = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/;
const COMBINING = /\p{M}/gu;

const two = (number: string) => number.padStart(2, '0');

function isoOf(text: string): string {
  const quarter = QUARTER.exec(text);
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`;
  const numbers = DAY.exec(text);
  if (numbers) return isoFrom(numbers[3], two(numbers[2] as string), numbers[1]);
  const named = NAMED.exec(text);
  const month = MONTHS.findIndex((names) => names.includes(named?.[2] ?? ''));
  return named && month >= 0 ? isoFrom(named[3], two(String(month + 1)), named[1]) : text;
}

const isoFrom = (year: string | undefined, month: string, day: string | undefined) =>
  [year, month, ...(day ? [two(day)] : [])].join('-');

/**
 * Reads a date as people write it, day first (E-43: `03/04/2026` is 3 April): `31/03/2026`, `03/2026`, `T1 2026`
 * (or `Q1 2026`), `2026`, `1er mars 2026`, `mars 2026`, and the ISO forms. Two-figure years are refused: they are
 * guesses. Returns `undefined` for anything else.
 */
export function readWrittenDate(text: string): PreciseDate | undefined {
  const plain = text.normalize('NFKD').replace(COMBINING, '').replace(/\s+/gu, ' ').trim();
  return parsePreciseDate(plain.toUpperCase()) ?? parsePreciseDate(isoOf(plain.toLowerCase()));
}

/** The date as one types it, which `readWrittenDate` reads back: `31/03/2026`, `03/2026`, `T1 2026`, `2026`. */
export function writeDate(date: PreciseDate, language: Language): string {
  const { year, month, day } = partsOf(firstDayOf(date));
  switch (precisionOf(date)) {
    case 'YEAR':
      return date;
    case 'QUARTER':
      return `${language === 'fr' ? 'T' : 'Q'}${date.at(-1)} ${year}`;
    case 'MONTH':
      return `${two(String(month))}/${year}`;
    case 'DAY':
      return `${two(String(day))}/${two(String(month))}/${year}`;
  }
}
