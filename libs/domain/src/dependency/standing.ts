import { lastDayOf } from '../dates/bounds.ts';
import { daysBetween } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { promisedDate } from '../milestone/milestone.ts';
import type { MilestoneDates } from '../milestone/milestone.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';

/** What is looked at of the action that an end belongs to. */
export interface StandingAction {
  readonly status: ActionStatus | null;
  readonly confidence: Confidence | null;
  readonly milestones: readonly MilestoneDates[];
}

/** Where an end of a need stands. */
export interface Standing {
  /** The last day promised, or on which it was reached; `null` when nobody knows. */
  readonly due: CivilDate | null;
  readonly isReached: boolean;
  /** Whether its action says that it will not come as promised: abandoned, suspended, transferred or compromised. */
  readonly isInDoubt: boolean;
}

const DOUBTFUL: readonly (ActionStatus | null)[] = ['ABANDONED', 'SUSPENDED', 'TRANSFERRED'];
const isInDoubt = ({ status, confidence }: Pick<StandingAction, 'status' | 'confidence'>): boolean =>
  DOUBTFUL.includes(status) || (confidence === 'COMPROMISED' && status !== 'DONE');

const dueOf = (milestone: MilestoneDates): CivilDate | null => {
  const date = milestone.actual ?? promisedDate(milestone);
  return date && lastDayOf(date);
};

/** Where a milestone of the action stands. */
export function milestoneStanding(milestone: MilestoneDates, action: StandingAction): Standing {
  const isReached = milestone.actual !== null;
  return { due: dueOf(milestone), isReached, isInDoubt: !isReached && isInDoubt(action) };
}

/** Where the end of an action stands: the last of its milestones, when all have a date. */
export function endStanding(action: StandingAction): Standing {
  const { status, milestones } = action;
  const dues = milestones.map(dueOf);
  const due = dues.includes(null) ? null : ((dues as CivilDate[]).sort().at(-1) ?? null);
  const isReached = status === 'DONE' || (milestones.length > 0 && milestones.every(({ actual }) => actual !== null));
  return { due, isReached, isInDoubt: !isReached && isInDoubt(action) };
}

/** By how many days what is needed comes after what needs it; negative: what is left between; `null` when not known. */
export function daysAfter(needed: Standing, needing: Standing): number | null {
  return needed.due && needing.due ? daysBetween(needing.due, needed.due) : null;
}

/** `MET`: nothing is waited for any more. `UNDATED`: what is needed has no date. */
export const DEPENDENCY_STATES = ['LATE', 'AT_RISK', 'UNDATED', 'ON_TIME', 'MET'] as const;
export type DependencyState = (typeof DEPENDENCY_STATES)[number];

/** Where a need stands today. Late: what is needed is. At risk: it is in doubt, or promised for after what needs it. */
export function dependencyState(needed: Standing, needing: Standing, today: CivilDate): DependencyState {
  if (needed.isReached || needing.isReached) return 'MET';
  if (needed.due && needed.due < today) return 'LATE';
  if (needed.isInDoubt || (daysAfter(needed, needing) ?? 0) > 0) return 'AT_RISK';
  return needed.due === null ? 'UNDATED' : 'ON_TIME';
}
