import type { ActionState } from '../action/action-state.ts';
import { policyObject } from '../action/policy-object.ts';
import { isPast } from '../dates/bounds.ts';
import type { CivilDate, Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkDate } from '../input/check-date.ts';
import { checkText } from '../input/check-text.ts';
import { BLOCKER_LIMITS } from '../input/limits.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Blocker } from './blocker.ts';
import { isBlockerOpen } from './blocker.ts';
import { BLOCKER_TYPES } from './blocker-type.ts';
import { checkAsked } from './check-asked.ts';

/** A blocker as its lead writes it. */
export type RaisedBlocker = Pick<Blocker, 'milestoneId' | 'type' | 'text' | 'asked' | 'wantedBy'>;

/** When and where it is raised: the ministries there are, and the id that a new blocker gets. */
export interface Raising {
  readonly now: Instant;
  readonly today: CivilDate;
  readonly blockerId: string;
  readonly ministryIds: ReadonlySet<string>;
}

/**
 * A lead of the lead ministry says what is stuck, whom they ask and by when.
 * Refuses: what the policy refuses, TOO_MANY_BLOCKERS, CHOICE_UNKNOWN, texts, MILESTONE_UNKNOWN,
 * MILESTONE_ALREADY_REACHED, ASKED_NOT_ONE, MINISTRY_UNKNOWN, DATE_INVALID, DAY_ALREADY_PAST.
 * Fields: `type`, `text`, `milestoneId`, `asked`, `wantedBy`.
 */
export function raiseBlocker(
  action: ActionState,
  content: RaisedBlocker,
  viewer: Viewer | null,
  when: Raising,
): Decision<ActionState> {
  const permission = authorise(viewer, 'RAISE_BLOCKER', policyObject(action));
  if (!permission.accepted) return permission;
  const wrong = wrongWith(action, content, when);
  if (wrong) return refused(wrong);
  const blocker: Blocker = {
    ...content,
    id: when.blockerId,
    text: content.text.trim(),
    raisedBy: permission.next.personId,
    raisedAt: when.now,
    steps: [],
  };
  return { accepted: true, next: { ...action, blockers: [...action.blockers, blocker] } };
}

function wrongWith(action: ActionState, content: RaisedBlocker, { today, ministryIds }: Raising): Refusal | null {
  const { maximum } = BLOCKER_LIMITS.open;
  if (action.blockers.filter(isBlockerOpen).length >= maximum) {
    return refusal('TOO_MANY_BLOCKERS', { params: { maximum } });
  }
  return (
    checkChoice(content.type, BLOCKER_TYPES, 'type') ??
    checkText(content.text, BLOCKER_LIMITS.text, 'text') ??
    wrongMilestone(action, content.milestoneId) ??
    checkAsked(content.asked, ministryIds, 'asked') ??
    checkDate(content.wantedBy, 'wantedBy') ??
    (isPast(content.wantedBy, today) ? refusal('DAY_ALREADY_PAST', { field: 'wantedBy' }) : null)
  );
}

function wrongMilestone({ milestones }: ActionState, milestoneId: string | null): Refusal | null {
  if (milestoneId === null) return null;
  const milestone = milestones.find(({ id }) => id === milestoneId);
  if (!milestone) return refusal('MILESTONE_UNKNOWN', { field: 'milestoneId' });
  return milestone.actual ? refusal('MILESTONE_ALREADY_REACHED', { field: 'milestoneId' }) : null;
}
