import type { Instant } from '../dates/precise-date.ts';

/** What needs, or is needed: a milestone of an action or, when there is none, the end of the action. */
export interface End {
  readonly actionId: string;
  readonly milestoneId: string | null;
}

/** One end waits for another one. */
export interface Link {
  readonly needing: End;
  readonly needed: End;
}

/** A need that somebody stated, or that the plan itself states. */
export interface Dependency extends Link {
  readonly id: string;
  /** Why; `null` for one that came with the plan. */
  readonly reason: string | null;
  /** Who stated it; `null` for one that came with the plan. */
  readonly statedBy: string | null;
  readonly statedAt: Instant | null;
  /** `null` as long as it stands. */
  readonly removal: { readonly note: string; readonly by: string; readonly at: Instant } | null;
}

/** What an end is known by. */
export const endKey = ({ actionId, milestoneId }: End): string => milestoneId ?? actionId;

/** Whether the need stands. */
export const stands = ({ removal }: Pick<Dependency, 'removal'>): boolean => removal === null;

/** The end of the action itself. */
export const endOfAction = (actionId: string): End => ({ actionId, milestoneId: null });
