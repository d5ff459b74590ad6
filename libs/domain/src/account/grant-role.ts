import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { MOST_ROLES, overlap, roleState } from './account.ts';
import type { Account } from './account.ts';
import { mayManageRole } from './may-manage.ts';
import { termOf } from './role-term.ts';
import type { RoleAsked } from './role-term.ts';

/** Gives somebody a role, from a day on and until another if it is said. Fields: `role`, `ministryId`, `from`, `to`. */
export function grantRole<A extends Account>(
  account: A,
  asked: RoleAsked,
  viewer: Viewer | null,
  { id, today }: { readonly id: string; readonly today: CivilDate },
): Decision<A> {
  const allowed = mayManageRole(viewer, account.id, asked.ministryId);
  if (!allowed.accepted) return allowed;
  if (account.isClosed) return refused(refusal('ACCOUNT_IS_CLOSED'));
  const term = termOf(asked, today);
  if (!term.accepted) return term;
  // One that begins at once begins today: what was over before does not matter to it.
  const begins = { ...term.next, from: term.next.from ?? today };
  const isHeld = account.roles.some(
    (one) =>
      one.role === asked.role &&
      one.ministryId === asked.ministryId &&
      roleState(one, today) !== 'OVER' &&
      overlap(one, begins),
  );
  if (isHeld) return refused(refusal('ROLE_ALREADY_HELD', { field: 'role' }));
  if (account.roles.length >= MOST_ROLES) {
    return refused(refusal('LIST_TOO_LONG', { params: { maximum: MOST_ROLES } }));
  }
  return { accepted: true, next: { ...account, roles: [...account.roles, { id, ...begins, isEnded: false }] } };
}
