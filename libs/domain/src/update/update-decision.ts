import type { ActionState } from '../action/action-state.ts';
import type { Decision } from '../decision/decision.ts';
import type { UpdateState } from './update-state.ts';

/** The action after the change, and the update that changed with it. `version` is left to the one way to write. */
export type UpdateDecision = Decision<ActionState, { readonly update: UpdateState }>;
