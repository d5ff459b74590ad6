import { isFuture } from '../dates/bounds.ts';
import { preciseDateFrom } from '../dates/parse-precise-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { explainCount } from './count-rule.ts';
import { explained } from './explanation.ts';
import type { Explanation, Named } from './explanation.ts';
import { curveFigures, milestoneName } from './milestone-figures.ts';
import type { CountedMilestone } from './milestone-figures.ts';

/** A line of the curve. */
export type CurveFigure = keyof ReturnType<typeof curveFigures>;

const TO_COME: Localised = {
  fr: french("Ce mois n'a pas commencé : rien n'y est encore fait."),
  en: 'This month has not begun: nothing is done in it yet.',
};

const isToCome = (figure: CurveFigure, monthEnd: CivilDate, today: CivilDate) =>
  figure === 'done' && isFuture(preciseDateFrom(monthEnd, 'MONTH'), today);

const unlessToCome = (explanation: Explanation, isAhead: boolean): Explanation =>
  isAhead ? explained({ ...explanation, unknown: TO_COME, inputs: [] }) : explanation;

/** Which milestones one point of the curve counts. */
export function explainCurvePoint(
  figure: CurveFigure,
  monthEnd: CivilDate,
  milestones: readonly CountedMilestone[],
  today: CivilDate,
): Explanation {
  const counted = explainCount(curveFigures(monthEnd)[figure], milestones, milestoneName, today);
  return unlessToCome(counted, isToCome(figure, monthEnd, today));
}

/** What each plan brings to one point of the curve of all plans. */
export function explainCurveOfAll(
  figure: CurveFigure,
  monthEnd: CivilDate,
  plans: readonly { readonly plan: Named; readonly count: number }[],
  today: CivilDate,
): Explanation {
  const { unit, formula } = curveFigures(monthEnd)[figure];
  const sum = explained({
    unit,
    operation: 'SUM',
    formula: { fr: french(`${formula.fr}, plan par plan`), en: `${formula.en}, plan by plan` },
    unknown: null,
    outOf: plans.length,
    inputs: plans.map(({ plan, count }) => ({ ...plan, value: count, weight: 1, date: null })),
    excluded: [],
    asOf: today,
  });
  return unlessToCome(sum, isToCome(figure, monthEnd, today));
}
