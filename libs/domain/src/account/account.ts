import { addDays } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { Role } from '../permission/role.ts';

/** A role of somebody's own, between two days of Paris, both included. What is over stays listed, and gives nothing. */
export interface OwnRole {
  readonly id: string;
  readonly role: Role;
  /** `null` for a role that holds for all ministries. */
  readonly ministryId: string | null;
  /** `null`: from the beginning. */
  readonly from: CivilDate | null;
  /** `null`: until further notice. */
  readonly to: CivilDate | null;
  /** Whether it was ended before its last day. */
  readonly isEnded: boolean;
}

/** Somebody's account, as far as the roles that they hold themselves go. */
export interface Account {
  readonly id: string;
  readonly isClosed: boolean;
  readonly roles: readonly OwnRole[];
}

/** How many roles one account keeps, past ones included. */
export const MOST_ROLES = 100;

export const ACCOUNT_STATES = ['OPEN', 'WITHOUT_ROLE', 'CLOSED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ROLE_STATES = ['COMING', 'HELD', 'OVER'] as const;
export type RoleState = (typeof ROLE_STATES)[number];

/** Where a role stands on a day. */
export function roleState({ from, to, isEnded }: OwnRole, today: CivilDate): RoleState {
  if (isEnded || (to !== null && to < today)) return 'OVER';
  return from !== null && from > today ? 'COMING' : 'HELD';
}

/** Whether an account lets somebody do something: one without a role opens nothing. */
export function accountState({ isClosed, roles }: Account, today: CivilDate): AccountState {
  if (isClosed) return 'CLOSED';
  return roles.some((role) => roleState(role, today) === 'HELD') ? 'OPEN' : 'WITHOUT_ROLE';
}

/** Whether two of one kind share a day. */
export function overlap(one: Pick<OwnRole, 'from' | 'to'>, other: Pick<OwnRole, 'from' | 'to'>): boolean {
  const ends = ({ to }: Pick<OwnRole, 'to'>, { from }: Pick<OwnRole, 'from'>) =>
    to !== null && from !== null && to < from;
  return !ends(one, other) && !ends(other, one);
}

/** Whether somebody still holds it on the day after `lastDay`, without a known end. */
export function goesOnAfter(role: OwnRole, lastDay: CivilDate): boolean {
  return roleState(role, addDays(lastDay, 1)) === 'HELD' && role.to === null;
}
