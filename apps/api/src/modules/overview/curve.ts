import {
  type CivilDate,
  type PreciseDate,
  addMonths,
  explainCurvePoint,
  lastDayOf,
  monthsBetween,
  promiseCurve,
} from '#domain';
import { ofFigures } from '../actions/of-figures.ts';
import type { PlanMapper } from '../plans/schema.mappers.ts';
import { fieldOf } from '../explanations/figure-field.ts';
import type { CurvePointMapper } from './schema.mappers.ts';

/**
 * Milestones planned, re-planned and done, month by month, from the first date of the plan to the month after its last,
 * so that the last step is seen: the curve of a plan whose dates are all past stops there, for years of a flat line
 * say nothing.
 */
export const curveOf = ofFigures((figures, plan: PlanMapper, today: CivilDate): CurvePointMapper[] => {
  const milestones = figures.flatMap((one) => one.milestones);
  const dates = milestones.flatMap(({ baseline, forecast, actual }) => [baseline, forecast, actual]);
  const days = [plan.presentedOn as PreciseDate | null, ...dates].flatMap((date) => (date ? [lastDayOf(date)] : []));
  const [first, last] = [days.sort()[0], days.at(-1)];
  if (!first || !last) return [];
  return promiseCurve(milestones, monthsBetween(first, addMonths(last, 1)), today).points.map(
    ({ month, ...point }) => ({
      ...point,
      monthEnd: lastDayOf(month),
      explanationOf: (figure) => explainCurvePoint(fieldOf(figure), lastDayOf(month), milestones, today),
    }),
  );
});
