import type { ActionState } from '../action/action-state.ts';
import { policyObject } from '../action/policy-object.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { actingFor } from '../permission/acting-for.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { nextUpdateStage } from './update-machine.ts';
import type { UpdateOperation } from './update-machine.ts';
import type { UpdateState } from './update-state.ts';

/** The open update moved on, and who moves it. */
export interface OpenUpdateStep {
  readonly update: UpdateState;
  readonly personId: string;
  /** Whom they stand in for, null when the role is their own. */
  readonly standsInFor: string | null;
}

/**
 * What withdrawing, validating and returning share: the policy, then the life of an update.
 * Refuses: what the policy refuses, NO_OPEN_UPDATE, UPDATE_NOT_SUBMITTED.
 */
export function decideOnOpenUpdate(
  action: ActionState,
  operation: Exclude<UpdateOperation, 'SUBMIT_UPDATE'>,
  viewer: Viewer | null,
): Decision<OpenUpdateStep> {
  const permission = authorise(viewer, operation, policyObject(action));
  const { openUpdate } = action;
  // Withdrawing asks who the author is: without an update there is none, and saying so helps more.
  if (!openUpdate && (permission.accepted || permission.refusal.code === 'NOT_THE_AUTHOR')) {
    return refused(refusal('NO_OPEN_UPDATE'));
  }
  if (!permission.accepted) return permission;
  const open = openUpdate as UpdateState;
  const stage = nextUpdateStage(open.stage, operation);
  if (!stage) return refused(refusal('UPDATE_NOT_SUBMITTED'));
  const { personId } = permission.next;
  const hands = [open.authorId, ...open.coAuthorIds];
  const standsInFor = actingFor(permission.next, operation, policyObject(action), hands);
  // Whoever had a hand in it does not decide on it, nor does anybody in their place.
  const isOwn = open.coAuthorIds.includes(personId) || (standsInFor !== null && hands.includes(standsInFor));
  if (operation !== 'WITHDRAW_UPDATE' && isOwn) return refused(refusal('AUTHOR_CANNOT_DECIDE'));
  return { accepted: true, next: { update: { ...open, stage }, personId, standsInFor } };
}
