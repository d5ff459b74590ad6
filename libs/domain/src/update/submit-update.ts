import type { ActionState } from '../action/action-state.ts';
import { policyObject } from '../action/policy-object.ts';
import { refused } from '../decision/decision.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { reviewUpdate } from './review-update.ts';
import type { Moment } from './moment.ts';
import { trimmedContent } from './trimmed-content.ts';
import type { UpdateContent } from './update-content.ts';
import type { UpdateDecision } from './update-decision.ts';
import { nextUpdateStage } from './update-machine.ts';
import type { UpdateState } from './update-state.ts';

/**
 * Submits an update on an action: a new one (then named `updateId`), or the author's own one that was returned or
 * withdrawn, which keeps its name. Nothing takes effect on the action before it is validated.
 * Refuses: what the policy and `reviewUpdate` refuse, UPDATE_OPEN_BY_ANOTHER, UPDATE_ALREADY_SUBMITTED.
 */
export function submitUpdate(
  action: ActionState,
  content: UpdateContent,
  viewer: Viewer | null,
  { updateId, now, today }: Moment & { readonly updateId: string },
): UpdateDecision {
  const permission = authorise(viewer, 'SUBMIT_UPDATE', policyObject(action));
  if (!permission.accepted) return permission;
  const authorId = permission.next.personId;
  const open = action.openUpdate;
  if (open && open.authorId !== authorId) return refused(refusal('UPDATE_OPEN_BY_ANOTHER'));
  const stage = nextUpdateStage(open?.stage ?? null, 'SUBMIT_UPDATE');
  if (!stage) return refused(refusal('UPDATE_ALREADY_SUBMITTED'));
  const [wrong] = reviewUpdate(action, content, today);
  if (wrong) return refused(wrong);
  const update: UpdateState = {
    id: open?.id ?? updateId,
    stage,
    authorId,
    content: trimmedContent(content),
    submittedAt: now,
    returned: open?.returned ?? null,
    validated: null,
  };
  return { accepted: true, next: { ...action, openUpdate: update }, update };
}
