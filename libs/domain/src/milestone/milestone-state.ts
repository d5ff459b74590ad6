import { isPast, lastDayOf } from '../dates/bounds.ts';
import { daysBetween } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { promisedDate } from './milestone.ts';
import type { MilestoneDates } from './milestone.ts';

/** Derived from the dates, never declared. */
export const MILESTONE_STATES = ['REACHED', 'LATE', 'UPCOMING', 'UNDATED'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** Where the milestone stands today. Late only after the last day of the date promised. */
export function milestoneState(milestone: MilestoneDates, today: CivilDate): MilestoneState {
  if (milestone.actual) return 'REACHED';
  const promised = promisedDate(milestone);
  if (!promised) return 'UNDATED';
  return isPast(promised, today) ? 'LATE' : 'UPCOMING';
}

/** The last day of the promise that was broken, or `null` when the milestone is not late: late *since* that day. */
export function lateSince(milestone: MilestoneDates, today: CivilDate): CivilDate | null {
  const promised = promisedDate(milestone);
  return promised && milestoneState(milestone, today) === 'LATE' ? lastDayOf(promised) : null;
}

/** Days gone by since the last day promised; 0 when the milestone is not late. */
export function daysLate(milestone: MilestoneDates, today: CivilDate): number {
  const since = lateSince(milestone, today);
  return since ? daysBetween(since, today) : 0;
}

/**
 * Days between the last day first promised and the last day reached, or expected now.
 * Negative when ahead (a regression must not hide behind a clamp); `null` when either date is unknown.
 */
export function slippageDays(milestone: MilestoneDates): number | null {
  const reachedOrExpected = milestone.actual ?? milestone.forecast;
  if (!milestone.baseline || !reachedOrExpected) return null;
  return daysBetween(lastDayOf(milestone.baseline), lastDayOf(reachedOrExpected));
}
