import type { Language } from '../language/localised.ts';
import { firstDayOf } from './bounds.ts';
import { partsOf } from './civil-date.ts';
import { precisionOf } from './parse-precise-date.ts';
import type { PreciseDate } from './precise-date.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const QUARTER_LETTER = { fr: 'T', en: 'Q' } as const satisfies Record<Language, string>;

const dayFormat = (language: Language) =>
  new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = (language: Language) =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });

const FORMATS = {
  fr: { DAY: dayFormat('fr'), MONTH: monthFormat('fr') },
  en: { DAY: dayFormat('en'), MONTH: monthFormat('en') },
} as const;

/**
 * The date as people write it, no more precise than it is known:
 * « 1er mars 2026 », « septembre 2022 », « T1 2022 », « 2022 » (in English: 1 March 2026, September 2022, Q1 2022, 2022).
 */
export function formatPreciseDate(date: PreciseDate, language: Language): string {
  const precision = precisionOf(date);
  if (precision === 'YEAR') return date;
  if (precision === 'QUARTER') return `${QUARTER_LETTER[language]}${date.at(-1)} ${date.slice(0, 4)}`;
  const { year, month, day } = partsOf(firstDayOf(date));
  return FORMATS[language][precision]
    .formatToParts(Date.UTC(year, month - 1, day))
    .map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}
