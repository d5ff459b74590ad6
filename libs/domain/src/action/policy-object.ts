import type { PolicyObject } from '../permission/viewer.ts';
import type { ActionState } from './action-state.ts';

/** The action and its open update as the permission policy sees them. */
export function policyObject(action: Pick<ActionState, 'leadMinistryId' | 'openUpdate'>): PolicyObject {
  return { leadMinistryId: action.leadMinistryId, authorId: action.openUpdate?.authorId ?? null };
}
