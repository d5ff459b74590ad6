import type { ActionState } from '../action/action-state.ts';
import { refused } from '../decision/decision.ts';
import { checkText } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import type { Viewer } from '../permission/viewer.ts';
import { decideOnOpenUpdate } from './decide-on-open-update.ts';
import type { Moment } from './moment.ts';
import type { UpdateDecision } from './update-decision.ts';

/** A validator sends an update back to its author with a written reason. Field: `reason`. */
export function returnUpdate(
  action: ActionState,
  { reason }: { readonly reason: string },
  viewer: Viewer | null,
  { now }: Pick<Moment, 'now'>,
): UpdateDecision {
  const step = decideOnOpenUpdate(action, 'RETURN_UPDATE', viewer);
  if (!step.accepted) return step;
  const wrong = checkText(reason, UPDATE_LIMITS.reason, 'reason');
  if (wrong) return refused(wrong);
  const { update: open, personId: by, standsInFor } = step.next;
  const update = { ...open, returned: { reason: reason.trim(), by, for: standsInFor, at: now } };
  return { accepted: true, next: { ...action, openUpdate: update }, update };
}
