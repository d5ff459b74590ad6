import { lastDayOf } from '../dates/bounds.ts';
import { formatPreciseDate } from '../dates/format-precise-date.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { lateSince } from '../milestone/milestone-state.ts';
import { promisedDate } from '../milestone/milestone.ts';
import type { MilestoneDates } from '../milestone/milestone.ts';
import { explained } from './explanation.ts';
import type { Explanation, FigureInput } from './explanation.ts';

const DAYS_LATE: Localised = {
  fr: french("Jours entre le dernier jour de la date promise et le jour du calcul ; 0 tant qu'il n'y a pas de retard"),
  en: 'Days from the last day of the promised date to the day of the computation; 0 as long as it is not late',
};

const SLIPPAGE: Localised = {
  fr: french(
    "Jours entre le dernier jour promis à l'origine et le dernier jour atteint, ou sinon prévu maintenant ; négatif en avance",
  ),
  en: 'Days from the last day first promised to the last day reached, or else expected now; negative when ahead',
};

const NO_TWO_DATES: Localised = {
  fr: french("L'une des deux dates n'est pas connue."),
  en: 'One of the two dates is not known.',
};

const dateInput = (fr: string, en: string, date: PreciseDate): FigureInput => ({
  id: null,
  label: {
    fr: french(`${fr} : ${formatPreciseDate(date, 'fr')}`),
    en: `${en}: ${formatPreciseDate(date, 'en')}`,
  },
  value: null,
  weight: 1,
  date: lastDayOf(date),
});

/** How many days a milestone is late, and from which promise on. */
export function explainDaysLate(milestone: MilestoneDates, today: CivilDate): Explanation {
  const promised = promisedDate(milestone);
  const isLate = promised !== null && lateSince(milestone, today) !== null;
  return explained({
    unit: 'DAY',
    operation: 'DAYS',
    formula: DAYS_LATE,
    unknown: null,
    outOf: 1,
    inputs: isLate
      ? [
          dateInput('Date promise', 'Promised date', promised),
          dateInput('Jour du calcul', 'Day of the computation', today),
        ]
      : [],
    excluded: [],
    asOf: today,
  });
}

/** How many days lie between what was first promised and what was reached, or is expected now. */
export function explainSlippage({ baseline, forecast, actual }: MilestoneDates, today: CivilDate): Explanation {
  const from = baseline && dateInput("Promis à l'origine", 'First promised', baseline);
  const to = actual
    ? dateInput('Atteint', 'Reached', actual)
    : forecast && dateInput('Prévu maintenant', 'Expected now', forecast);
  return explained({
    unit: 'DAY',
    operation: 'DAYS',
    formula: SLIPPAGE,
    unknown: from && to ? null : NO_TWO_DATES,
    outOf: 1,
    inputs: [from, to].flatMap((input) => input ?? []),
    excluded: [],
    asOf: today,
  });
}
