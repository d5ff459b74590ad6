import type { ActionState } from '../action/action-state.ts';
import type { CivilDate, Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkDay } from '../input/check-day.ts';
import { checkLink } from '../input/check-link.ts';
import { checkText } from '../input/check-text.ts';
import { BLOCKER_LIMITS, UPDATE_LIMITS } from '../input/limits.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { CommitteeDecision } from './committee-decision.ts';

/** A decision done, as its owner writes it. */
export interface CompletedDecision {
  readonly decisionId: string;
  readonly doneOn: string;
  readonly note: string;
  readonly url: string | null;
}

/**
 * Whether the viewer may say that the decision is done, before a word is written.
 * Refuses: DECISION_UNKNOWN, what the policy refuses, DECISION_ALREADY_DONE.
 */
export function mayCompleteDecision(
  action: ActionState,
  decisionId: string,
  viewer: Viewer | null,
): Decision<{ readonly decision: CommitteeDecision; readonly by: string }> {
  const decision = action.decisions.find(({ id }) => id === decisionId);
  if (!decision) return refused(refusal('DECISION_UNKNOWN'));
  const object = { leadMinistryId: action.leadMinistryId, asked: [decision.owner] };
  const permission = authorise(viewer, 'COMPLETE_DECISION', object);
  if (!permission.accepted) return permission;
  if (decision.done) return refused(refusal('DECISION_ALREADY_DONE'));
  return { accepted: true, next: { decision, by: permission.next.personId } };
}

/**
 * Its owner, or the coordinator, says that a decision is done, with what shows it.
 * Refuses: what `mayCompleteDecision` refuses, DATE_INVALID, DAY_TO_COME, DONE_BEFORE_TAKEN, texts and links.
 * Fields: `doneOn`, `note`, `url`.
 */
export function completeDecision(
  action: ActionState,
  { decisionId, doneOn, note, url }: CompletedDecision,
  viewer: Viewer | null,
  { now, today }: { readonly now: Instant; readonly today: CivilDate },
): Decision<ActionState> {
  const permission = mayCompleteDecision(action, decisionId, viewer);
  if (!permission.accepted) return permission;
  const { decision, by } = permission.next;
  const wrong =
    checkDay(doneOn, today, 'doneOn') ??
    (doneOn < decision.takenOn ? refusal('DONE_BEFORE_TAKEN', { field: 'doneOn' }) : null) ??
    checkText(note, BLOCKER_LIMITS.note, 'note') ??
    (url === null ? null : checkLink(url, UPDATE_LIMITS.url, 'url'));
  if (wrong) return refused(wrong);
  const done = { on: doneOn as CivilDate, note: note.trim(), url: url?.trim() ?? null, by, at: now };
  const decisions = action.decisions.map((one) => (one.id === decisionId ? { ...one, done } : one));
  return { accepted: true, next: { ...action, decisions } };
}
