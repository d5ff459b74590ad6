import type { Operation } from './operation.ts';
import { cellOf } from './policy.ts';
import { relationOf } from './relation.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

/**
 * Whom the viewer stands in for when they do what they are allowed to: nobody where a role of their own is enough. Among
 * several, one who has no hand in it if there is one.
 *
 * @param hands Those who have a hand in what is decided on.
 */
export function actingFor(
  viewer: Viewer,
  operation: Operation,
  object: PolicyObject,
  hands: readonly (string | null)[] = [],
): string | null {
  const allowing = viewer.grants.filter(
    (grant) => cellOf(operation, grant.role, relationOf(viewer, grant, object)) === 'ALLOWED',
  );
  const principals = allowing.map(({ onBehalfOf }) => onBehalfOf ?? null);
  if (principals.includes(null)) return null;
  return principals.find((id) => !hands.includes(id)) ?? principals[0] ?? null;
}
