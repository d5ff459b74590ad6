import type { ActionState } from '../action/action-state.ts';
import { refused } from '../decision/decision.ts';
import { standingProof } from '../evidence/standing-proof.ts';
import type { Viewer } from '../permission/viewer.ts';
import { maySubmitUpdate } from './may-submit-update.ts';
import type { Moment } from './moment.ts';
import { reviewUpdate } from './review-update.ts';
import { trimmedContent } from './trimmed-content.ts';
import type { UpdateContent } from './update-content.ts';
import type { UpdateDecision } from './update-decision.ts';
import type { UpdateState } from './update-state.ts';

/**
 * Submits an update on an action: a new one (then named `updateId`), or the open one that was returned or that
 * its author withdrew, which keeps its name. Nothing takes effect on the action before it is validated.
 * Refuses: what `maySubmitUpdate` and `reviewUpdate` refuse.
 */
export function submitUpdate(
  action: ActionState,
  content: UpdateContent,
  viewer: Viewer | null,
  { updateId, now, today }: Moment & { readonly updateId: string },
): UpdateDecision {
  const step = maySubmitUpdate(action, viewer);
  if (!step.accepted) return step;
  const [wrong] = reviewUpdate({ ...action, proof: standingProof(action.evidence) }, content, today);
  if (wrong) return refused(wrong);
  const open = action.openUpdate;
  const update: UpdateState = {
    ...step.next,
    id: open?.id ?? updateId,
    campaignId: action.openCampaignId,
    content: trimmedContent(content),
    submittedAt: now,
    returned: open?.returned ?? null,
    validated: null,
  };
  return { accepted: true, next: { ...action, openUpdate: update }, update };
}
