import { formatPreciseDate } from '../dates/format-precise-date.ts';
import { precisionOf } from '../dates/parse-precise-date.ts';
import type { CivilDate, PreciseDate, Precision } from '../dates/precise-date.ts';
import type { Localised } from '../language/localised.ts';

/** What stands before a date in French, by its precision: « du 31 mars », « de mars », « du T1 », « de 2022 ». */
const FRENCH: Readonly<Record<'from' | 'to' | 'on' | 'for', Readonly<Record<Precision, string>>>> = {
  from: { DAY: 'du ', MONTH: 'de ', QUARTER: 'du ', YEAR: 'de ' },
  to: { DAY: 'au ', MONTH: 'à ', QUARTER: 'au ', YEAR: 'à ' },
  on: { DAY: 'le ', MONTH: 'en ', QUARTER: 'au ', YEAR: 'en ' },
  for: { DAY: 'pour le ', MONTH: 'pour ', QUARTER: 'pour le ', YEAR: 'pour ' },
};

function phrase(before: keyof typeof FRENCH, date: PreciseDate, english: string): Localised {
  const french = `${FRENCH[before][precisionOf(date)]}${formatPreciseDate(date, 'fr')}`;
  return { fr: french.replace(/^de (?=[ao])/, 'd’'), en: `${english} ${formatPreciseDate(date, 'en')}` };
}

/** « du 31 mars 2022 », « d'avril 2022 », “from 31 March 2022”. */
export const fromDate = (date: PreciseDate): Localised => phrase('from', date, 'from');

/** « au T2 2022 », “to Q2 2022”. */
export const toDate = (date: PreciseDate): Localised => phrase('to', date, 'to');

/** « le 31 mars 2022 », « en septembre 2022 », “on 31 March 2022”, “in September 2022”. */
export const onDate = (date: PreciseDate): Localised => phrase('on', date, precisionOf(date) === 'DAY' ? 'on' : 'in');

/** « pour le 31 mars 2022 », “for Q2 2022”; « sans date », “without a date”. */
export const forDate = (date: PreciseDate | null): Localised =>
  date ? phrase('for', date, 'for') : { fr: 'sans date', en: 'without a date' };

/** « le 31 mars 2022 », “31 March 2022”: to put after « depuis », “since”. */
export const dayWord = (day: CivilDate): Localised => ({
  fr: onDate(day).fr,
  en: formatPreciseDate(day, 'en'),
});

const NUMBERS = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') } as const;

/** « 45 jours », « 1 jour »: how many, whichever way. */
export function daysLong(days: number): Localised {
  const count = Math.abs(days);
  return {
    fr: `${NUMBERS.fr.format(count)} ${count < 2 ? 'jour' : 'jours'}`,
    en: `${NUMBERS.en.format(count)} ${count === 1 ? 'day' : 'days'}`,
  };
}
