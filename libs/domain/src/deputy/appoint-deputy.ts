import { FIRST_YEAR, LAST_YEAR, parseCivilDate } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { may } from '../permission/may.ts';
import { isWorkingRole } from '../permission/role.ts';
import type { Role } from '../permission/role.ts';
import type { Grant, Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Deputy } from './deputy.ts';
import { MOST_DEPUTIES } from './deputy.ts';

/** Whoever is stood in for: the roles that they hold themselves, and their deputies. */
export interface Principal {
  readonly id: string;
  readonly grants: readonly Grant[];
  readonly deputies: readonly Deputy[];
}

export interface DeputyToAppoint {
  readonly deputyId: string;
  readonly role: Role;
  readonly ministryId: string;
  readonly from: string;
  readonly to: string;
}

/** People see to their own deputies, an administrator to anybody's. */
export function mayAppointFor(principalId: string, viewer: Viewer | null): Decision<Viewer> {
  const permission = may(viewer, 'APPOINT_DEPUTIES');
  if (!permission.allowed) return refused(permission.refusal);
  // Nobody signed in is never allowed, so an allowed viewer is someone.
  const someone = viewer as Viewer;
  const isTheirs = someone.personId === principalId || someone.grants.some(({ role }) => role === 'ADMINISTRATOR');
  return isTheirs ? { accepted: true, next: someone } : refused(refusal('DEPUTIES_RESTRICTED'));
}

/**
 * Appoints a deputy for a role on a ministry's actions that the person holds themselves: what one has by standing in cannot be
 * handed on.
 * Fields: `deputyId`, `role`, `from`, `to`.
 */
export function appointDeputy(
  principal: Principal,
  asked: DeputyToAppoint,
  viewer: Viewer | null,
  { id, today }: { readonly id: string; readonly today: CivilDate },
): Decision<Deputy> {
  const allowed = mayAppointFor(principal.id, viewer);
  if (!allowed.accepted) return allowed;
  const { deputyId, role, ministryId } = asked;
  if (deputyId === principal.id) return refused(refusal('DEPUTY_IS_ONESELF', { field: 'deputyId' }));
  const holds = principal.grants.some((grant) => grant.role === role && grant.ministryId === ministryId);
  if (!holds || !isWorkingRole(role)) return refused(refusal('DEPUTY_ROLE_NOT_HELD', { field: 'role' }));
  const [from, to] = [parseCivilDate(asked.from), parseCivilDate(asked.to)];
  const params = { minimum: FIRST_YEAR, maximum: LAST_YEAR };
  if (!from) return refused(refusal('DATE_INVALID', { field: 'from', params }));
  if (!to) return refused(refusal('DATE_INVALID', { field: 'to', params }));
  if (to < today) return refused(refusal('DEADLINE_PAST', { field: 'to' }));
  if (to < from) return refused(refusal('DEPUTY_DATES_REVERSED', { field: 'to' }));
  const lasting = principal.deputies.filter((one) => !one.isEnded && one.to >= today);
  if (lasting.length >= MOST_DEPUTIES) return refused(refusal('LIST_TOO_LONG', { params: { maximum: MOST_DEPUTIES } }));
  return { accepted: true, next: { id, deputyId, role, ministryId, from, to, isEnded: false } };
}
