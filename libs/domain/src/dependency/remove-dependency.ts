import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkText } from '../input/check-text.ts';
import { DEPENDENCY_LIMITS } from '../input/limits.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { ActionNeeds } from './action-needs.ts';
import { stands } from './dependency.ts';

/**
 * Whether the viewer may take the need away, before a word is written.
 * Refuses: DEPENDENCY_UNKNOWN, what the policy refuses, DEPENDENCY_REMOVED.
 */
export function mayRemoveDependency(
  action: ActionNeeds,
  dependencyId: string,
  viewer: Viewer | null,
): Decision<Viewer> {
  const dependency = action.dependencies.find(({ id }) => id === dependencyId);
  if (!dependency) return refused(refusal('DEPENDENCY_UNKNOWN'));
  const permission = authorise(viewer, 'REMOVE_DEPENDENCY', { leadMinistryId: action.leadMinistryId });
  if (!permission.accepted) return permission;
  return stands(dependency) ? permission : refused(refusal('DEPENDENCY_REMOVED'));
}

/**
 * A lead of the action, or the coordinator, says that it no longer needs something, and why.
 * Refuses: what `mayRemoveDependency` refuses, and a note that is missing, too short or unreadable. Field: `note`.
 */
export function removeDependency<Action extends ActionNeeds>(
  action: Action,
  { dependencyId, note }: { readonly dependencyId: string; readonly note: string },
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<Action> {
  const permission = mayRemoveDependency(action, dependencyId, viewer);
  if (!permission.accepted) return permission;
  const wrong = checkText(note, DEPENDENCY_LIMITS.note, 'note');
  if (wrong) return refused(wrong);
  const removal = { note: note.trim(), by: permission.next.personId, at: now };
  const dependencies = action.dependencies.map((one) => (one.id === dependencyId ? { ...one, removal } : one));
  return { accepted: true, next: { ...action, dependencies } };
}
