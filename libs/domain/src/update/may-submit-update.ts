import type { ActionState } from '../action/action-state.ts';
import { policyObject } from '../action/policy-object.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { actingFor } from '../permission/acting-for.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { nextUpdateStage } from './update-machine.ts';
import type { UpdateStage } from './update-state.ts';

/** The step that a submission may take: by whom, and where it leads. */
export interface SubmissionStep {
  readonly authorId: string;
  readonly authorFor: string | null;
  readonly coAuthorIds: readonly string[];
  readonly stage: UpdateStage;
}

/**
 * Whether the viewer may submit an update on this action now, before a word is written.
 * Refuses: what the policy refuses, UPDATE_OPEN_BY_ANOTHER, UPDATE_ALREADY_SUBMITTED.
 */
export function maySubmitUpdate(action: ActionState, viewer: Viewer | null): Decision<SubmissionStep> {
  const permission = authorise(viewer, 'SUBMIT_UPDATE', policyObject(action));
  if (!permission.accepted) return permission;
  const authorId = permission.next.personId;
  const authorFor = actingFor(permission.next, 'SUBMIT_UPDATE', policyObject(action));
  const open = action.openUpdate;
  // Whoever is there takes up what came back: its author may be away, and the deadline is not.
  const isTakenUp = open !== null && open.authorId !== authorId;
  const isStoodInFor = authorFor !== null && open?.authorId === authorFor;
  if (isTakenUp && open.stage !== 'RETURNED' && !isStoodInFor) return refused(refusal('UPDATE_OPEN_BY_ANOTHER'));
  const stage = nextUpdateStage(open?.stage ?? null, 'SUBMIT_UPDATE');
  const hands = [
    ...(open?.coAuthorIds ?? []),
    ...(isTakenUp ? [open.authorId] : []),
    ...(authorFor ? [authorFor] : []),
  ];
  const coAuthorIds = [...new Set(hands)].filter((id) => id !== authorId);
  return stage
    ? { accepted: true, next: { authorId, authorFor, coAuthorIds, stage } }
    : refused(refusal('UPDATE_ALREADY_SUBMITTED'));
}
