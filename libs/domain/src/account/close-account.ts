import { addDays } from '../dates/civil-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Leaving } from './end-role.ts';
import { lastOfItsKind } from './end-role.ts';
import { roleState } from './account.ts';
import type { Account, OwnRole } from './account.ts';
import { mayManageRole, seesAccount } from './may-manage.ts';

/**
 * Whether the viewer opens and closes the account as a whole: an administrator any, a manager those that hold nothing outside
 * their ministry.
 */
export function mayManageAccount(
  account: Pick<Account, 'id'>,
  lasting: readonly OwnRole[],
  all: readonly OwnRole[],
  viewer: Viewer | null,
): Decision<Viewer> {
  const allowed = authorise(viewer, 'MANAGE_ACCOUNTS');
  if (!allowed.accepted) return allowed;
  if (allowed.next.personId === account.id) return refused(refusal('OWN_ACCOUNT'));
  if (!seesAccount(viewer, all)) return refused(refusal('ACCOUNT_OF_ANOTHER_MINISTRY'));
  const isShared = lasting.some(({ ministryId }) => !mayManageRole(viewer, account.id, ministryId).accepted);
  return isShared ? refused(refusal('ACCOUNT_SHARED')) : allowed;
}

/** Closes an account at once: it lets nobody in, whatever roles it holds. */
export function closeAccount<A extends Account>(
  account: A,
  viewer: Viewer | null,
  { today, others }: Leaving,
): Decision<A> {
  const lasting = account.roles.filter((role) => roleState(role, today) !== 'OVER');
  const allowed = mayManageAccount(account, lasting, account.roles, viewer);
  if (!allowed.accepted) return allowed;
  if (account.isClosed) return refused(refusal('ACCOUNT_IS_CLOSED'));
  const yesterday = addDays(today, -1);
  const last = lasting.map((role) => lastOfItsKind(role, yesterday, others)).find((why) => why !== null);
  return last ? refused(last) : { accepted: true, next: { ...account, isClosed: true } };
}

/** Opens a closed account again, with the roles that it still holds. Its tokens and calendar addresses stay closed. */
export function reopenAccount<A extends Account>(
  account: A,
  viewer: Viewer | null,
  { today }: Pick<Leaving, 'today'>,
): Decision<A> {
  const lasting = account.roles.filter((role) => roleState(role, today) !== 'OVER');
  const allowed = mayManageAccount(account, lasting, account.roles, viewer);
  if (!allowed.accepted) return allowed;
  if (!account.isClosed) return refused(refusal('ACCOUNT_IS_OPEN'));
  return { accepted: true, next: { ...account, isClosed: false } };
}
