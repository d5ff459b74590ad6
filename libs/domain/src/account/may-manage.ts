import { authorise } from '../permission/authorise.ts';
import { may } from '../permission/may.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Account, OwnRole } from './account.ts';

/** Whether the viewer grants and ends roles of this ministry, `null` for those that hold for all. Never their own. */
export function mayManageRole(
  viewer: Viewer | null,
  personId: string | null,
  ministryId: string | null,
): Decision<Viewer> {
  const allowed = authorise(viewer, 'MANAGE_ACCOUNTS', { leadMinistryId: ministryId });
  if (!allowed.accepted) return allowed;
  return allowed.next.personId === personId ? refused(refusal('OWN_ACCOUNT')) : allowed;
}

/** Whether the viewer sees the account: a manager, of those who held, hold or will hold a role of their ministry. */
export function seesAccount(viewer: Viewer | null, roles: readonly Pick<OwnRole, 'ministryId'>[]): boolean {
  if (may(viewer, 'READ_ACCOUNTS', { leadMinistryId: null }).allowed) return true;
  return roles.some(
    ({ ministryId }) => ministryId !== null && may(viewer, 'READ_ACCOUNTS', { leadMinistryId: ministryId }).allowed,
  );
}

/** Those of its roles that are not over and that the viewer grants and ends. */
export function rolesManaged<R extends Pick<OwnRole, 'ministryId'>>(
  viewer: Viewer | null,
  account: Pick<Account, 'id'>,
  roles: readonly R[],
): readonly R[] {
  return roles.filter(({ ministryId }) => mayManageRole(viewer, account.id, ministryId).accepted);
}
