import { isMinistryRole } from './role.ts';
import type { Grant, PolicyObject, Viewer } from './viewer.ts';

/**
 * How a grant stands to the object:
 * `AUTHOR`: of the lead ministry, and the person, or whom they stand in for, wrote the update; `LEAD_MINISTRY`: of the lead ministry;
 * `OTHER_MINISTRY`: of another one; `NO_LEAD`: the action has no lead ministry;
 * `NONE`: the role is not tied to a ministry, or the question is about no action.
 */
export const RELATIONS = ['AUTHOR', 'LEAD_MINISTRY', 'OTHER_MINISTRY', 'NO_LEAD', 'NONE'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The relation of one grant of the viewer to the object. */
export function relationOf(viewer: Pick<Viewer, 'personId'>, grant: Grant, object?: PolicyObject): Relation {
  if (!object) return 'NONE';
  if (object.leadMinistryId === null) return 'NO_LEAD';
  if (!isMinistryRole(grant.role)) return 'NONE';
  if (grant.ministryId !== object.leadMinistryId) return 'OTHER_MINISTRY';
  const isStandIn = grant.onBehalfOf != null && grant.onBehalfOf === object.authorId;
  const isAuthor = object.authorId === viewer.personId || isStandIn;
  return isAuthor ? 'AUTHOR' : 'LEAD_MINISTRY';
}
