import type { ActionState } from '../action/action-state.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { authorise } from '../permission/authorise.ts';
import type { PolicyObject, Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Blocker, BlockerStep } from './blocker.ts';
import { blockerState } from './blocker.ts';
import type { BlockerOperation } from './blocker-machine.ts';
import { nextBlockerState } from './blocker-machine.ts';

/** A blocker that the viewer may take one step further. */
export interface BlockerMove {
  readonly blocker: Blocker;
  readonly state: BlockerStep['state'];
  readonly by: string;
}

/** The blocker as the policy sees it: asked is whom it asks, and nobody whom another one asks. */
export function blockerPolicyObject(action: Pick<ActionState, 'leadMinistryId'>, { asked }: Blocker): PolicyObject {
  return { leadMinistryId: action.leadMinistryId, asked: [asked] };
}

/**
 * Whether the viewer may do this with the blocker now, before a word is written.
 * Refuses: BLOCKER_UNKNOWN, what the policy refuses, BLOCKER_ENDED.
 */
export function mayStepBlocker(
  action: ActionState,
  blockerId: string,
  operation: BlockerOperation,
  viewer: Viewer | null,
): Decision<BlockerMove> {
  const blocker = action.blockers.find(({ id }) => id === blockerId);
  if (!blocker) return refused(refusal('BLOCKER_UNKNOWN'));
  const permission = authorise(viewer, operation, blockerPolicyObject(action, blocker));
  if (!permission.accepted) return permission;
  const state = nextBlockerState(blockerState(blocker), operation);
  if (!state) return refused(refusal('BLOCKER_ENDED'));
  return { accepted: true, next: { blocker, state, by: permission.next.personId } };
}

/** The action with one step more in the life of this blocker. */
export function withStep(action: ActionState, blocker: Blocker, step: BlockerStep): ActionState {
  const blockers = action.blockers.map((one) =>
    one.id === blocker.id ? { ...one, steps: [...one.steps, step] } : one,
  );
  return { ...action, blockers };
}
