import { isFuture, lastDayOf } from '../dates/bounds.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { promisedDate } from '../milestone/milestone.ts';
import type { Milestone } from '../milestone/milestone.ts';

/** Milestones due or done by the end of a month, counted from the beginning. */
export interface PromisePoint {
  readonly month: PreciseDate;
  /** By their baseline: what was first promised. */
  readonly planned: number;
  /** By the date promised now: the forecast, else the baseline. */
  readonly replanned: number;
  /** By the date reached; `null` for a month that has not begun. */
  readonly done: number | null;
}

/** The planned / re-planned / done curve, and what cannot be drawn on it. */
export interface PromiseCurve {
  readonly total: number;
  readonly points: readonly PromisePoint[];
  /** Milestones without a baseline, and without any date promised: on no curve, so counted here. */
  readonly undated: { readonly planned: number; readonly replanned: number };
}

const countBy = (dates: readonly (PreciseDate | null)[], end: CivilDate) =>
  dates.filter((date) => date !== null && lastDayOf(date) <= end).length;

/** The curve over these months (`2022-03`), each point cumulative. A date counts from its last day on. */
export function promiseCurve(
  milestones: readonly Milestone[],
  months: readonly PreciseDate[],
  today: CivilDate,
): PromiseCurve {
  const baselines = milestones.map(({ baseline }) => baseline);
  const promised = milestones.map(promisedDate);
  const actuals = milestones.map(({ actual }) => actual);
  const points = months.map((month) => {
    const end = lastDayOf(month);
    return {
      month,
      planned: countBy(baselines, end),
      replanned: countBy(promised, end),
      done: isFuture(month, today) ? null : countBy(actuals, end),
    };
  });
  const absent = (dates: readonly (PreciseDate | null)[]) => dates.filter((date) => date === null).length;
  return { total: milestones.length, points, undated: { planned: absent(baselines), replanned: absent(promised) } };
}
