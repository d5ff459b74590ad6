import { lastDayOf } from '../dates/bounds.ts';
import { daysBetween } from '../dates/civil-date.ts';
import type { CivilDate, Instant, PreciseDate } from '../dates/precise-date.ts';
import type { Asked } from '../permission/asked.ts';
import type { BlockerState } from './blocker-machine.ts';
import { isOpenState } from './blocker-machine.ts';
import type { BlockerType } from './blocker-type.ts';
import type { Committee } from './committee.ts';

/** What became of a blocker, one step after another. */
export interface BlockerStep {
  readonly state: Exclude<BlockerState, 'OPEN'>;
  /** Where it was escalated to; `null` for another step. */
  readonly committee: Committee | null;
  /** Why, or how it was lifted; `null` for a decision, which has its own words. */
  readonly note: string | null;
  /** The decision that answers it. */
  readonly decisionId: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** What keeps an action from going on, and who can do something about it. */
export interface Blocker {
  readonly id: string;
  /** The milestone that it holds up; `null` when it is the whole action. */
  readonly milestoneId: string | null;
  readonly type: BlockerType;
  readonly text: string;
  readonly asked: Asked;
  /** An answer is wanted by the last day of it. */
  readonly wantedBy: PreciseDate;
  readonly raisedBy: string;
  readonly raisedAt: Instant;
  readonly steps: readonly BlockerStep[];
}

interface Standing {
  readonly steps: readonly Pick<BlockerStep, 'state' | 'committee'>[];
}

/** Where it stands: where its last step led. */
export function blockerState({ steps }: Standing): BlockerState {
  return steps.at(-1)?.state ?? 'OPEN';
}

/** Whether somebody still waits for an answer. */
export function isBlockerOpen(blocker: Standing): boolean {
  return isOpenState(blockerState(blocker));
}

/** The committee that has it before it; `null` when none has, or it is over. */
export function committeeOf(blocker: Standing): Committee | null {
  return isBlockerOpen(blocker) ? (blocker.steps.at(-1)?.committee ?? null) : null;
}

/** Days gone by since the last day on which an answer was wanted; 0 when it is not overdue, or over. */
export function daysOverdue(blocker: Standing & Pick<Blocker, 'wantedBy'>, today: CivilDate): number {
  if (!isBlockerOpen(blocker)) return 0;
  return Math.max(0, daysBetween(lastDayOf(blocker.wantedBy), today));
}
