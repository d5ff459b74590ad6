import type { CivilDate } from '../dates/precise-date.ts';
import { lateSince } from '../milestone/milestone-state.ts';
import type { MilestoneDates } from '../milestone/milestone.ts';
import { isClosed } from '../status/action-status.ts';
import type { ActionStatus } from '../status/action-status.ts';

/** Whether an action is late, derived from the dates of its milestones. */
export interface Lateness {
  readonly isLate: boolean;
  /** The last day of the oldest promise broken. */
  readonly since: CivilDate | null;
  readonly lateMilestones: number;
}

/** Lateness today. A closed action (done, abandoned, transferred) is not late; an action of unknown status may be. */
export function lateness(
  action: { readonly status: ActionStatus | null; readonly milestones: readonly MilestoneDates[] },
  today: CivilDate,
): Lateness {
  const late = isClosed(action.status)
    ? []
    : action.milestones.flatMap((milestone) => lateSince(milestone, today) ?? []).sort();
  return { isLate: late.length > 0, since: late[0] ?? null, lateMilestones: late.length };
}
