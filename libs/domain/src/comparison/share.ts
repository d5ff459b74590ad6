import type { ActionPicture } from './plan-picture.ts';

/** A share of the actions of a plan. One whose status or confidence is unknown is not counted in it, but in the whole. */
export const SHARES = ['DONE', 'LATE', 'EVIDENCED', 'SECURED'] as const;
export type Share = (typeof SHARES)[number];

/** Which actions each share counts. */
export const SHARE_COUNTS: Readonly<Record<Share, (action: ActionPicture) => boolean>> = {
  DONE: ({ status }) => status === 'DONE',
  LATE: ({ isLate }) => isLate,
  EVIDENCED: ({ evidence }) => evidence.size > 0,
  SECURED: ({ confidence }) => confidence === 'SECURED',
};

/** How many of how many actions. */
export interface ShareOf {
  readonly count: number;
  readonly total: number;
  /** From 0 to 1; `null` when there is nothing to count, never 0 instead. */
  readonly value: number | null;
}

/** The share among these actions. */
export function shareOf(share: Share, actions: readonly ActionPicture[]): ShareOf {
  const count = actions.filter(SHARE_COUNTS[share]).length;
  const total = actions.length;
  return { count, total, value: total === 0 ? null : count / total };
}
