import type { DecisionBody } from '../blocker/committee.ts';
import { isPast, lastDayOf } from '../dates/bounds.ts';
import { daysBetween } from '../dates/civil-date.ts';
import type { CivilDate, Instant, PreciseDate } from '../dates/precise-date.ts';
import type { Asked } from '../permission/asked.ts';

/** That what was decided is done, as its owner says. */
export interface DecisionDone {
  readonly on: CivilDate;
  readonly note: string;
  /** Where it can be seen; `null` when nowhere. */
  readonly url: string | null;
  readonly by: string;
  readonly at: Instant;
}

/**
 * What was decided about blockers of an action: « décision » in the interface. Not a `Decision`, which is what a rule of
 * this library answers.
 */
export interface CommitteeDecision {
  readonly id: string;
  readonly text: string;
  /** Who has to carry it out. */
  readonly owner: Asked;
  /** Promised like a milestone: late after the last day of it. */
  readonly due: PreciseDate;
  readonly body: DecisionBody;
  /** The day on which it was taken. */
  readonly takenOn: CivilDate;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly done: DecisionDone | null;
}

/** Derived from the dates, never declared. */
export const DECISION_STATES = ['TO_DO', 'LATE', 'DONE'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

type Promised = Pick<CommitteeDecision, 'due'> & { readonly done: object | null };

/** Where the decision stands today. */
export function decisionState({ due, done }: Promised, today: CivilDate): DecisionState {
  if (done) return 'DONE';
  return isPast(due, today) ? 'LATE' : 'TO_DO';
}

/** Days gone by since the last day on which it was due; 0 when it is not late. */
export function decisionDaysLate(decision: Promised, today: CivilDate): number {
  return decisionState(decision, today) === 'LATE' ? daysBetween(lastDayOf(decision.due), today) : 0;
}
