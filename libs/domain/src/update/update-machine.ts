import type { Operation } from '../permission/operation.ts';
import type { UpdateStage } from './update-state.ts';

/** What people do to an update. */
export type UpdateOperation = Extract<
  Operation,
  'SUBMIT_UPDATE' | 'WITHDRAW_UPDATE' | 'VALIDATE_UPDATE' | 'RETURN_UPDATE'
>;

/** One step in the life of an update; `from` is `null` before it exists. */
export interface UpdateTransition {
  readonly from: UpdateStage | null;
  readonly operation: UpdateOperation;
  readonly to: UpdateStage;
}

/** The life of an update. A step that is not here is refused. */
export const UPDATE_TRANSITIONS: readonly UpdateTransition[] = [
  { from: null, operation: 'SUBMIT_UPDATE', to: 'SUBMITTED' },
  { from: 'DRAFT', operation: 'SUBMIT_UPDATE', to: 'SUBMITTED' },
  { from: 'RETURNED', operation: 'SUBMIT_UPDATE', to: 'SUBMITTED' },
  { from: 'SUBMITTED', operation: 'WITHDRAW_UPDATE', to: 'DRAFT' },
  { from: 'SUBMITTED', operation: 'VALIDATE_UPDATE', to: 'VALIDATED' },
  { from: 'SUBMITTED', operation: 'RETURN_UPDATE', to: 'RETURNED' },
];

/** Where this operation leads from here, or `null` when it is not possible here. */
export function nextUpdateStage(from: UpdateStage | null, operation: UpdateOperation): UpdateStage | null {
  return UPDATE_TRANSITIONS.find((step) => step.from === from && step.operation === operation)?.to ?? null;
}
