import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import type { Viewer } from '../permission/viewer.ts';
import { authorise } from '../permission/authorise.ts';
import { refusal } from '../refusal/refusal.ts';
import { MOST_ROLES, overlap, roleState } from './account.ts';
import type { Account, OwnRole } from './account.ts';
import type { Leaving } from './end-role.ts';
import { endingOn, lastOfItsKind } from './end-role.ts';
import { mayManageRole, rolesManaged, seesAccount } from './may-manage.ts';
import { dayIn } from './role-term.ts';

/** What a hand-over changes: the roles of who leaves, and those of who takes over. */
export interface HandOver {
  readonly lastDay: CivilDate;
  /** Those of who leaves, each with its new end. */
  readonly ended: readonly OwnRole[];
  /** Those that the successor is given. */
  readonly granted: readonly OwnRole[];
}

/** Who leaves, who takes over (`null`: nobody yet), and the last day. */
export interface HandOverAsked {
  readonly successor: Account | null;
  readonly lastDay: string;
}

/**
 * Ends the roles that the viewer manages of somebody who leaves, after their last day, and gives their successor those that
 * they do not hold yet, from today on: the two may work side by side until then. Fields: `successorId`, `lastDay`.
 */
export function handOver(
  account: Account,
  { successor, lastDay: typed }: HandOverAsked,
  viewer: Viewer | null,
  { today, others, newId }: Leaving & { readonly newId: () => string },
): Decision<HandOver> {
  const allowed = authorise(viewer, 'MANAGE_ACCOUNTS');
  if (!allowed.accepted) return allowed;
  if (allowed.next.personId === account.id) return refused(refusal('OWN_ACCOUNT'));
  if (!seesAccount(viewer, account.roles)) return refused(refusal('ACCOUNT_OF_ANOTHER_MINISTRY'));
  if (successor?.id === account.id) return refused(refusal('SUCCESSOR_IS_LEAVING', { field: 'successorId' }));
  const day = dayIn(typed, 'lastDay');
  if (!day.accepted) return day;
  const lastDay = day.next;
  if (lastDay < today) return refused(refusal('DEADLINE_PAST', { field: 'lastDay' }));
  const leaving = rolesManaged(viewer, account, account.roles).filter(
    (role) => roleState(role, today) !== 'OVER' && (role.to === null || role.to > lastDay),
  );
  if (!leaving.length) return refused(refusal('NOTHING_TO_HAND_OVER'));
  const wrong = successor && wrongSuccessor(successor, leaving, viewer, today);
  if (wrong) return wrong;
  const granted = successor ? given(leaving, successor, { today, newId }) : [];
  const last = leaving.map((role) => lastOfItsKind(role, lastDay, [...others, ...granted])).find((why) => why !== null);
  if (last) return refused(last);
  // One that had not begun never does.
  const ended = leaving.map((role) => endingOn(role, role.from !== null && role.from > lastDay ? null : lastDay));
  return { accepted: true, next: { lastDay, ended, granted } };
}

function wrongSuccessor(
  successor: Account,
  leaving: readonly OwnRole[],
  viewer: Viewer | null,
  today: CivilDate,
): Decision<never> | null {
  if (successor.isClosed) return refused(refusal('ACCOUNT_IS_CLOSED', { field: 'successorId' }));
  // A manager who takes over would give themselves roles.
  if (!mayManageRole(viewer, successor.id, leaving[0]?.ministryId ?? null).accepted) {
    return refused(refusal('OWN_ACCOUNT', { field: 'successorId' }));
  }
  if (successor.roles.length + leaving.length > MOST_ROLES) {
    return refused(refusal('LIST_TOO_LONG', { field: 'successorId', params: { maximum: MOST_ROLES } }));
  }
  const ministries = leaving.flatMap(({ ministryId }) => ministryId ?? []);
  const isThere = successor.roles.some(
    (role) => roleState(role, today) === 'HELD' && (role.ministryId === null || ministries.includes(role.ministryId)),
  );
  return isThere || !ministries.length ? null : refused(refusal('SUCCESSOR_ELSEWHERE', { field: 'successorId' }));
}

function given(
  leaving: readonly OwnRole[],
  successor: Account,
  { today, newId }: { today: CivilDate; newId: () => string },
): OwnRole[] {
  const holds = (role: OwnRole) =>
    successor.roles.some(
      (one) =>
        one.role === role.role &&
        one.ministryId === role.ministryId &&
        roleState(one, today) !== 'OVER' &&
        overlap(one, { from: today, to: role.to }),
    );
  return leaving.filter((role) => !holds(role)).map((role) => ({ ...role, id: newId(), from: today, isEnded: false }));
}
