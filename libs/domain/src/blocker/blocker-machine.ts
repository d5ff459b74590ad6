import type { Operation } from '../permission/operation.ts';

/** `ESCALATED` still waits for an answer; the last three are ends. */
export const BLOCKER_STATES = ['OPEN', 'ESCALATED', 'ANSWERED', 'LIFTED', 'WITHDRAWN'] as const;
export type BlockerState = (typeof BLOCKER_STATES)[number];

export type BlockerOperation = Extract<
  Operation,
  'ESCALATE_BLOCKER' | 'TAKE_DECISION' | 'LIFT_BLOCKER' | 'WITHDRAW_BLOCKER'
>;

interface BlockerTransition {
  readonly from: BlockerState;
  readonly operation: BlockerOperation;
  readonly to: Exclude<BlockerState, 'OPEN'>;
}

/** The life of a blocker. What is not here cannot happen: one that is over is raised anew, never reopened. */
export const BLOCKER_TRANSITIONS: readonly BlockerTransition[] = (['OPEN', 'ESCALATED'] as const).flatMap(
  (from): BlockerTransition[] => [
    { from, operation: 'ESCALATE_BLOCKER', to: 'ESCALATED' },
    { from, operation: 'TAKE_DECISION', to: 'ANSWERED' },
    { from, operation: 'LIFT_BLOCKER', to: 'LIFTED' },
    { from, operation: 'WITHDRAW_BLOCKER', to: 'WITHDRAWN' },
  ],
);

/** Where the operation leads from here; `null` when it cannot be done. */
export function nextBlockerState(from: BlockerState, operation: BlockerOperation) {
  return BLOCKER_TRANSITIONS.find((one) => one.from === from && one.operation === operation)?.to ?? null;
}

/** Whether a blocker in this state still waits for an answer. */
export function isOpenState(state: BlockerState): boolean {
  return state === 'OPEN' || state === 'ESCALATED';
}
