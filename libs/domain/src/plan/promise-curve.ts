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

/** How many of these dates are over at each of these days, which follow each other. */
function countsAt(ends: readonly CivilDate[], dates: readonly (PreciseDate | null)[]): number[] {
  const days = dates.flatMap((date) => (date === null ? [] : [lastDayOf(date)])).sort();
  let count = 0;
  return ends.map((end) => {
    while (count < days.length && days[count]! <= end) count += 1;
    return count;
  });
}

/** The curve over these months (`2022-03`), given in their order, each point cumulative. A date counts from its last day on. */
export function promiseCurve(
  milestones: readonly Milestone[],
  months: readonly PreciseDate[],
  today: CivilDate,
): PromiseCurve {
  const baselines = milestones.map(({ baseline }) => baseline);
  const promised = milestones.map(promisedDate);
  const ends = months.map(lastDayOf);
  const [planned, replanned] = [countsAt(ends, baselines), countsAt(ends, promised)];
  const done = countsAt(
    ends,
    milestones.map(({ actual }) => actual),
  );
  const points = months.map((month, place) => ({
    month,
    planned: planned[place]!,
    replanned: replanned[place]!,
    done: isFuture(month, today) ? null : done[place]!,
  }));
  const absent = (dates: readonly (PreciseDate | null)[]) => dates.filter((date) => date === null).length;
  return { total: milestones.length, points, undated: { planned: absent(baselines), replanned: absent(promised) } };
}
