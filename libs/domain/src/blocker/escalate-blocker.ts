import type { ActionState } from '../action/action-state.ts';
import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkText } from '../input/check-text.ts';
import { BLOCKER_LIMITS } from '../input/limits.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { committeeOf } from './blocker.ts';
import type { Committee } from './committee.ts';
import { COMMITTEES, DECISION_BODY_LABELS } from './committee.ts';
import { mayStepBlocker, withStep } from './step-blocker.ts';

/**
 * Puts a blocker before a committee, or before another one than has it.
 * Refuses: what `mayStepBlocker` refuses, CHOICE_UNKNOWN, BLOCKER_ALREADY_THERE, texts. Fields: `committee`, `note`.
 */
export function escalateBlocker(
  action: ActionState,
  { blockerId, committee, note }: { readonly blockerId: string; readonly committee: Committee; readonly note: string },
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<ActionState> {
  const move = mayStepBlocker(action, blockerId, 'ESCALATE_BLOCKER', viewer);
  if (!move.accepted) return move;
  const { blocker, state, by } = move.next;
  const wrong = checkChoice(committee, COMMITTEES, 'committee') ?? checkText(note, BLOCKER_LIMITS.note, 'note');
  if (wrong) return refused(wrong);
  if (committeeOf(blocker) === committee) {
    const params = { committee: DECISION_BODY_LABELS[committee] };
    return refused(refusal('BLOCKER_ALREADY_THERE', { field: 'committee', params }));
  }
  const step = { state, committee, note: note.trim(), decisionId: null, by, at: now };
  return { accepted: true, next: withStep(action, blocker, step) };
}
