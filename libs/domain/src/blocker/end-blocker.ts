import type { ActionState } from '../action/action-state.ts';
import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkText } from '../input/check-text.ts';
import { BLOCKER_LIMITS } from '../input/limits.ts';
import type { Viewer } from '../permission/viewer.ts';
import { mayStepBlocker, withStep } from './step-blocker.ts';

/**
 * Ends a blocker without a decision: lifted, with how, by those who are asked, who lead or who coordinate; withdrawn, with
 * why, by those who raised it.
 * Refuses: what `mayStepBlocker` refuses, and a note that is missing, too short or unreadable. Field: `note`.
 */
export function endBlocker(
  action: ActionState,
  { blockerId, note }: { readonly blockerId: string; readonly note: string },
  operation: 'LIFT_BLOCKER' | 'WITHDRAW_BLOCKER',
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<ActionState> {
  const move = mayStepBlocker(action, blockerId, operation, viewer);
  if (!move.accepted) return move;
  const wrong = checkText(note, BLOCKER_LIMITS.note, 'note');
  if (wrong) return refused(wrong);
  const { blocker, state, by } = move.next;
  const step = { state, committee: null, note: note.trim(), decisionId: null, by, at: now };
  return { accepted: true, next: withStep(action, blocker, step) };
}
