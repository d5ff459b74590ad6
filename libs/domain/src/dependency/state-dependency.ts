import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkText } from '../input/check-text.ts';
import { DEPENDENCY_LIMITS } from '../input/limits.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { ActionNeeds, PlanEnds } from './action-needs.ts';
import { endKey, stands } from './dependency.ts';
import type { Dependency, End } from './dependency.ts';
import { cycleClosedBy, sayCycle } from './graph.ts';

/** A need as its lead writes it. */
export interface StatedDependency {
  /** The milestone that needs; `null` for the end of the action. */
  readonly milestoneId: string | null;
  readonly needed: End;
  readonly reason: string;
}

/** When it is stated, the id that it gets, and the plan that it is stated in. */
export interface Stating {
  readonly now: Instant;
  readonly dependencyId: string;
  readonly plan: PlanEnds;
}

/**
 * A lead of the action, or the coordinator, says what it needs of another one.
 * Refuses: what the policy refuses, TOO_MANY_DEPENDENCIES, MILESTONE_UNKNOWN, MILESTONE_ALREADY_REACHED, NEEDED_UNKNOWN,
 * NEEDED_OF_ITSELF, NEED_ALREADY_STATED, DEPENDENCY_CYCLE, texts. Fields: `milestoneId`, `neededActionId`,
 * `neededMilestoneId`, `reason`.
 */
export function stateDependency<Action extends ActionNeeds>(
  action: Action,
  content: StatedDependency,
  viewer: Viewer | null,
  { now, dependencyId, plan }: Stating,
): Decision<Action> {
  const permission = authorise(viewer, 'STATE_DEPENDENCY', { leadMinistryId: action.leadMinistryId });
  if (!permission.accepted) return permission;
  const wrong = wrongWith(action, content, plan);
  if (wrong) return refused(wrong);
  const stated: Dependency = {
    id: dependencyId,
    needing: { actionId: action.id, milestoneId: content.milestoneId },
    needed: content.needed,
    reason: content.reason.trim(),
    statedBy: permission.next.personId,
    statedAt: now,
    removal: null,
  };
  return { accepted: true, next: { ...action, dependencies: [...action.dependencies, stated] } };
}

function wrongWith(action: ActionNeeds, content: StatedDependency, plan: PlanEnds): Refusal | null {
  const standing = action.dependencies.filter(stands);
  const { maximum } = DEPENDENCY_LIMITS.standing;
  if (standing.length >= maximum) return refusal('TOO_MANY_DEPENDENCIES', { params: { maximum } });
  return (
    wrongEnds(action, content, plan) ??
    wrongLink(standing, { needing: { actionId: action.id, milestoneId: content.milestoneId }, ...content }, plan) ??
    checkText(content.reason, DEPENDENCY_LIMITS.reason, 'reason')
  );
}

function wrongEnds(action: ActionNeeds, { milestoneId, needed }: StatedDependency, plan: PlanEnds): Refusal | null {
  if (milestoneId !== null) {
    const isReached = plan.actions.get(action.id)?.milestones.get(milestoneId);
    if (isReached === undefined) return refusal('MILESTONE_UNKNOWN', { field: 'milestoneId' });
    if (isReached) return refusal('MILESTONE_ALREADY_REACHED', { field: 'milestoneId' });
  }
  const other = plan.actions.get(needed.actionId);
  if (!other) return refusal('NEEDED_UNKNOWN', { field: 'neededActionId' });
  if (needed.actionId === action.id) return refusal('NEEDED_OF_ITSELF', { field: 'neededActionId' });
  if (needed.milestoneId !== null && !other.milestones.has(needed.milestoneId)) {
    return refusal('NEEDED_UNKNOWN', { field: 'neededMilestoneId' });
  }
  return null;
}

function wrongLink(
  standing: readonly Dependency[],
  { needing, needed }: { needing: End; needed: End },
  plan: PlanEnds,
): Refusal | null {
  const isThere = standing.some(
    (one) => endKey(one.needing) === endKey(needing) && endKey(one.needed) === endKey(needed),
  );
  if (isThere) return refusal('NEED_ALREADY_STATED', { field: 'neededActionId' });
  const cycle = cycleClosedBy(plan.links, { needing, needed });
  if (!cycle) return null;
  const numbers = new Map([...plan.actions].map(([id, { number }]) => [id, number]));
  return refusal('DEPENDENCY_CYCLE', { field: 'neededActionId', params: { cycle: sayCycle(cycle, numbers) } });
}
