import { lateness } from '../action/lateness.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { Milestone } from '../milestone/milestone.ts';
import { progressOfMany } from '../progress/progress-of-many.ts';
import type { MeanProgress } from '../progress/progress-of-many.ts';
import { progressOf } from '../progress/progress.ts';
import { ACTION_STATUSES } from '../status/action-status.ts';
import type { ActionStatus } from '../status/action-status.ts';

/** How many actions have this status; `null` counts the unknown ones. */
export interface StatusCount {
  readonly status: ActionStatus | null;
  readonly count: number;
}

/** What a summary needs to know of an action. */
export interface SummarisedAction {
  readonly status: ActionStatus | null;
  readonly milestones: readonly Milestone[];
}

/** A few figures about a set of actions. */
export interface PlanSummary {
  readonly total: number;
  readonly statuses: readonly StatusCount[];
  readonly lateActions: number;
  readonly lateMilestones: number;
  readonly progress: MeanProgress;
}

/** One count for every status in the order of the life cycle, then one for unknown; zeros included. */
export function statusCounts(actions: readonly Pick<SummarisedAction, 'status'>[]): StatusCount[] {
  return [...ACTION_STATUSES, null].map((status) => ({
    status,
    count: actions.filter((action) => action.status === status).length,
  }));
}

/** The figures of these actions today. */
export function summarise(actions: readonly SummarisedAction[], today: CivilDate): PlanSummary {
  const late = actions.map((action) => lateness(action, today)).filter(({ isLate }) => isLate);
  const figures = actions.map(({ milestones }) => progressOf(milestones, today));
  return {
    total: actions.length,
    statuses: statusCounts(actions),
    lateActions: late.length,
    lateMilestones: late.reduce((sum, { lateMilestones }) => sum + lateMilestones, 0),
    progress: progressOfMany(figures, today),
  };
}

/** The figures for each group of actions (by axis, by ministry…), groups in the order in which they first appear. */
export function summariseBy<A extends SummarisedAction, K>(
  actions: readonly A[],
  keyOf: (action: A) => K,
  today: CivilDate,
): { readonly key: K; readonly summary: PlanSummary }[] {
  return [...Map.groupBy(actions, keyOf)].map(([key, group]) => ({ key, summary: summarise(group, today) }));
}
