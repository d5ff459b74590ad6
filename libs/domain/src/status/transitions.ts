import { ACTION_STATUSES } from './action-status.ts';
import type { ActionStatus } from './action-status.ts';

/** What a declared change of status must bring with it. */
export type TransitionNeed = 'REASON' | 'EVIDENCE';

/** Whether one may go from one status to another, and with what. */
export type TransitionRule =
  { readonly allowed: true; readonly needs: readonly TransitionNeed[] } | { readonly allowed: false };

const FREE: TransitionRule = { allowed: true, needs: [] };
const WITH_REASON: TransitionRule = { allowed: true, needs: ['REASON'] };
const WITH_EVIDENCE: TransitionRule = { allowed: true, needs: ['EVIDENCE'] };
const WITH_REASON_AND_EVIDENCE: TransitionRule = { allowed: true, needs: ['REASON', 'EVIDENCE'] };
const NEVER: TransitionRule = { allowed: false };

/** Where an action comes from; `UNKNOWN` when no status was ever declared. */
export type StatusOrigin = ActionStatus | 'UNKNOWN';

/**
 * The status machine. Rows are where the action stands, columns what an update declares.
 *
 * - From unknown everything can be declared, with what the declared status itself needs.
 * - Keeping a status is a report like any other; what the status needs must (still) be there.
 * - What has begun cannot become not begun.
 * - Done without having been in progress is a skip: possible in one period, so it is allowed, but explained.
 * - A closed action (done, abandoned, transferred) is first reopened, to IN_PROGRESS, with a reason.
 */
export const STATUS_TRANSITIONS: Readonly<Record<StatusOrigin, Readonly<Record<ActionStatus, TransitionRule>>>> = {
  UNKNOWN: {
    NOT_STARTED: FREE,
    IN_PROGRESS: FREE,
    DONE: WITH_EVIDENCE,
    SUSPENDED: WITH_REASON,
    ABANDONED: WITH_REASON,
    TRANSFERRED: WITH_REASON,
  },
  NOT_STARTED: {
    NOT_STARTED: FREE,
    IN_PROGRESS: FREE,
    DONE: WITH_REASON_AND_EVIDENCE,
    SUSPENDED: WITH_REASON,
    ABANDONED: WITH_REASON,
    TRANSFERRED: WITH_REASON,
  },
  IN_PROGRESS: {
    NOT_STARTED: NEVER,
    IN_PROGRESS: FREE,
    DONE: WITH_EVIDENCE,
    SUSPENDED: WITH_REASON,
    ABANDONED: WITH_REASON,
    TRANSFERRED: WITH_REASON,
  },
  DONE: {
    NOT_STARTED: NEVER,
    IN_PROGRESS: WITH_REASON,
    DONE: WITH_EVIDENCE,
    SUSPENDED: NEVER,
    ABANDONED: NEVER,
    TRANSFERRED: NEVER,
  },
  SUSPENDED: {
    NOT_STARTED: NEVER,
    IN_PROGRESS: FREE,
    DONE: WITH_REASON_AND_EVIDENCE,
    SUSPENDED: WITH_REASON,
    ABANDONED: WITH_REASON,
    TRANSFERRED: WITH_REASON,
  },
  ABANDONED: {
    NOT_STARTED: NEVER,
    IN_PROGRESS: WITH_REASON,
    DONE: NEVER,
    SUSPENDED: NEVER,
    ABANDONED: WITH_REASON,
    TRANSFERRED: NEVER,
  },
  TRANSFERRED: {
    NOT_STARTED: NEVER,
    IN_PROGRESS: WITH_REASON,
    DONE: NEVER,
    SUSPENDED: NEVER,
    ABANDONED: NEVER,
    TRANSFERRED: WITH_REASON,
  },
};

/** The rule for one change; `from` is `null` when the status is unknown. */
export function transitionRule(from: ActionStatus | null, to: ActionStatus): TransitionRule {
  return STATUS_TRANSITIONS[from ?? 'UNKNOWN'][to];
}

/** A status that may be declared next, and what it must bring. */
export interface NextStatus {
  readonly status: ActionStatus;
  readonly needs: readonly TransitionNeed[];
}

/** What may be declared from here (keeping the status included), in the order of the life cycle. */
export function nextStatuses(from: ActionStatus | null): NextStatus[] {
  return ACTION_STATUSES.flatMap((status) => {
    const rule = transitionRule(from, status);
    return rule.allowed ? [{ status, needs: rule.needs }] : [];
  });
}
