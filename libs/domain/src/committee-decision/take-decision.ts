import type { ActionState } from '../action/action-state.ts';
import { policyObject } from '../action/policy-object.ts';
import { checkAsked } from '../blocker/check-asked.ts';
import { DECISION_BODIES } from '../blocker/committee.ts';
import { mayStepBlocker, withStep } from '../blocker/step-blocker.ts';
import { isPast } from '../dates/bounds.ts';
import type { CivilDate, Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkDate } from '../input/check-date.ts';
import { checkDay } from '../input/check-day.ts';
import { checkText } from '../input/check-text.ts';
import { BLOCKER_LIMITS } from '../input/limits.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { inField } from '../refusal/in-field.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { CommitteeDecision } from './committee-decision.ts';

/** A decision as it is written down, with the blockers that it answers. */
export type TakenDecision = Pick<CommitteeDecision, 'text' | 'owner' | 'due' | 'body'> & {
  readonly takenOn: string;
  readonly blockerIds: readonly string[];
};

export interface Taking {
  readonly now: Instant;
  readonly today: CivilDate;
  readonly decisionId: string;
  readonly ministryIds: ReadonlySet<string>;
}

/**
 * Writes down what was decided about one or more blockers of an action, which are then answered.
 * Refuses: what the policy refuses, NO_BLOCKER_CHOSEN, BLOCKER_TWICE, BLOCKER_UNKNOWN, BLOCKER_ENDED, texts, ASKED_NOT_ONE,
 * MINISTRY_UNKNOWN, DATE_INVALID, DAY_TO_COME, DUE_BEFORE_TAKEN, CHOICE_UNKNOWN.
 * Fields: `blockerIds`, `blockerIds.0`, `text`, `owner`, `due`, `body`, `takenOn`.
 */
export function takeDecision(
  action: ActionState,
  content: TakenDecision,
  viewer: Viewer | null,
  { now, today, decisionId, ministryIds }: Taking,
): Decision<ActionState> {
  const permission = authorise(viewer, 'TAKE_DECISION', policyObject(action));
  if (!permission.accepted) return permission;
  const wrong = wrongBlockers(content) ?? wrongWith(content, today, ministryIds);
  if (wrong) return refused(wrong);
  const by = permission.next.personId;
  let answered = action;
  for (const [place, blockerId] of content.blockerIds.entries()) {
    const move = mayStepBlocker(action, blockerId, 'TAKE_DECISION', viewer);
    if (!move.accepted) return refused(inField(move.refusal, `blockerIds.${place}`));
    const { blocker, state } = move.next;
    answered = withStep(answered, blocker, { state, committee: null, note: null, decisionId, by, at: now });
  }
  const { text, owner, due, body, takenOn } = content;
  const decision: CommitteeDecision = {
    ...{ id: decisionId, text: text.trim(), owner, due, body, takenOn: takenOn as CivilDate },
    ...{ recordedBy: by, recordedAt: now, done: null },
  };
  return { accepted: true, next: { ...answered, decisions: [...action.decisions, decision] } };
}

function wrongBlockers({ blockerIds }: TakenDecision): Refusal | null {
  if (!blockerIds.length) return refusal('NO_BLOCKER_CHOSEN', { field: 'blockerIds' });
  const { maximum } = BLOCKER_LIMITS.open;
  if (blockerIds.length > maximum) return refusal('LIST_TOO_LONG', { field: 'blockerIds', params: { maximum } });
  const twice = blockerIds.findIndex((id, place) => blockerIds.indexOf(id) !== place);
  return twice < 0 ? null : refusal('BLOCKER_TWICE', { field: `blockerIds.${twice}` });
}

function wrongWith(content: TakenDecision, today: CivilDate, ministryIds: ReadonlySet<string>): Refusal | null {
  const { text, owner, due, body, takenOn } = content;
  const wrong =
    checkText(text, BLOCKER_LIMITS.decision, 'text') ??
    checkAsked(owner, ministryIds, 'owner') ??
    checkChoice(body, DECISION_BODIES, 'body') ??
    checkDay(takenOn, today, 'takenOn') ??
    checkDate(due, 'due');
  if (wrong) return wrong;
  return isPast(due, takenOn as CivilDate) ? refusal('DUE_BEFORE_TAKEN', { field: 'due' }) : null;
}
