import { addDays } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { goesOnAfter, roleState } from './account.ts';
import type { Account, OwnRole } from './account.ts';
import { mayManageRole } from './may-manage.ts';
import { dayIn } from './role-term.ts';

/** What else a decision that takes roles away has to know. */
export interface Leaving {
  readonly today: CivilDate;
  /** The roles that other people hold or will hold themselves, whose accounts are open. */
  readonly others: readonly OwnRole[];
}

/**
 * Why this role cannot go after `lastDay`: nobody else would hold it without a known end. Asked of those that manage
 * accounts alone.
 */
export function lastOfItsKind(role: OwnRole, lastDay: CivilDate, others: readonly OwnRole[]): Refusal | null {
  if (role.role !== 'ADMINISTRATOR' && role.role !== 'ACCOUNT_MANAGER') return null;
  const isKept = others.some(
    (one) => one.role === role.role && one.ministryId === role.ministryId && goesOnAfter(one, lastDay),
  );
  if (isKept) return null;
  return refusal(role.role === 'ADMINISTRATOR' ? 'LAST_ADMINISTRATOR' : 'LAST_ACCOUNT_MANAGER');
}

/** A role with its new end. */
export function endingOn(role: OwnRole, lastDay: CivilDate | null): OwnRole {
  return lastDay === null ? { ...role, isEnded: true } : { ...role, to: lastDay };
}

/** Ends a role at once, or after its last day when it is said. Fields: `roleId`, `on`. */
export function endRole<A extends Account>(
  account: A,
  { roleId, on }: { readonly roleId: string; readonly on: string | null },
  viewer: Viewer | null,
  { today, others }: Leaving,
): Decision<A> {
  const role = account.roles.find(({ id }) => id === roleId);
  // Of a role that is none, whoever manages no accounts at all learns that they do not.
  const allowed = mayManageRole(viewer, role ? account.id : null, role ? role.ministryId : managedBy(viewer));
  if (!allowed.accepted) return allowed;
  if (!role) return refused(refusal('NOT_FOUND', { field: 'roleId' }));
  if (roleState(role, today) === 'OVER') return refused(refusal('ROLE_ALREADY_ENDED', { field: 'roleId' }));
  const lastDay = on === null ? null : dayIn(on, 'on');
  if (lastDay?.accepted === false) return lastDay;
  const last = lastDay?.next ?? null;
  if (last !== null && last < today) return refused(refusal('DEADLINE_PAST', { field: 'on' }));
  if (last !== null && role.from !== null && last < role.from) {
    return refused(refusal('ROLE_DATES_REVERSED', { field: 'on' }));
  }
  const isLast = lastOfItsKind(role, last ?? addDays(today, -1), others);
  if (isLast) return refused(isLast);
  const roles = account.roles.map((one) => (one === role ? endingOn(one, last) : one));
  return { accepted: true, next: { ...account, roles } };
}

const managedBy = (viewer: Viewer | null): string | null =>
  viewer?.grants.find(({ role }) => role === 'ACCOUNT_MANAGER')?.ministryId ?? null;
