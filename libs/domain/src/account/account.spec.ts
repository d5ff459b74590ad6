import type { Role } from '../permission/role.ts';
import type { Viewer } from '../permission/viewer.ts';
import { auditor, day, lead, person, TODAY } from '../testing/samples.ts';
import { accountState, MOST_ROLES, overlap, roleState } from './account.ts';
import type { Account, OwnRole } from './account.ts';
import { closeAccount, reopenAccount } from './close-account.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { seesAccount } from './may-manage.ts';
import type { RoleAsked } from './role-term.ts';

const manager = person('manager', { role: 'ACCOUNT_MANAGER', ministryId: 'justice' });
const administrator = person('administrator', 'ADMINISTRATOR');

const aRole = (parts: Partial<OwnRole> = {}): OwnRole => ({
  ...{ id: 'r1', role: 'LEAD', ministryId: 'justice', from: null, to: null, isEnded: false },
  ...parts,
});
const anAccount = (parts: Partial<Account> = {}): Account => ({
  id: 'p1',
  isClosed: false,
  roles: [aRole()],
  ...parts,
});
const asked: RoleAsked = { role: 'VALIDATOR', ministryId: 'justice', from: null, to: null };
const grant = (more: Partial<RoleAsked> = {}, viewer: Viewer | null = manager, account = anAccount()) =>
  grantRole(account, { ...asked, ...more }, viewer, { id: 'r2', today: TODAY });
const end = (
  account: Account,
  {
    on = null,
    viewer = manager,
    others = [],
    roleId = 'r1',
  }: {
    on?: string | null;
    viewer?: Viewer | null;
    others?: OwnRole[];
    roleId?: string;
  } = {},
) => endRole(account, { roleId, on }, viewer, { today: TODAY, others });

describe('A role with days', () => {
  it.each([
    [{}, 'HELD'],
    [{ from: TODAY, to: TODAY }, 'HELD'],
    [{ from: day('2026-11-24') }, 'COMING'],
    [{ to: day('2026-11-22') }, 'OVER'],
    [{ isEnded: true }, 'OVER'],
  ] as const)('%j is %s today', (parts, expected) => {
    expect(roleState(aRole(parts), TODAY)).toBe(expected);
  });

  it('makes an account open, or one without a role', () => {
    expect(accountState(anAccount(), TODAY)).toBe('OPEN');
    expect(accountState(anAccount({ roles: [aRole({ isEnded: true })] }), TODAY)).toBe('WITHOUT_ROLE');
    expect(accountState(anAccount({ isClosed: true }), TODAY)).toBe('CLOSED');
  });

  it('shares a day with another one, or does not', () => {
    const [first, second] = [
      { from: null, to: day('2026-12-01') },
      { from: day('2026-12-02'), to: null },
    ];
    expect(overlap(first, second)).toBe(false);
    expect(overlap(second, first)).toBe(false);
    expect(overlap(first, { from: day('2026-12-01'), to: null })).toBe(true);
  });
});

describe('Granting a role', () => {
  it('is done by the manager for their ministry, and for any role by an administrator', () => {
    expect(grant()).toMatchObject({
      accepted: true,
      next: { roles: [{ id: 'r1' }, { id: 'r2', role: 'VALIDATOR', from: TODAY, to: null, isEnded: false }] },
    });
    expect(grant({ from: '2026-12-01', to: '2026-12-31' })).toMatchObject({ accepted: true });
    expect(grant({ role: 'CABINET', ministryId: null }, administrator).accepted).toBe(true);
  });

  it.each<[Partial<RoleAsked>, string, string]>([
    [{ ministryId: 'education' }, 'ACCOUNT_OF_ANOTHER_MINISTRY', ''],
    [{ role: 'ADMINISTRATOR', ministryId: null }, 'NATIONAL_ROLE_RESTRICTED', ''],
    [{ role: 'CABINET' }, 'ROLE_MINISTRY_MISMATCH', 'ministryId'],
    [{ role: 'LEAD' }, 'ROLE_ALREADY_HELD', 'role'],
    [{ from: 'demain' }, 'DATE_INVALID', 'from'],
    [{ to: '2026-02-30' }, 'DATE_INVALID', 'to'],
    [{ to: '2026-11-22' }, 'DEADLINE_PAST', 'to'],
    [{ from: '2026-12-02', to: '2026-12-01' }, 'ROLE_DATES_REVERSED', 'to'],
  ])('refuses %j', (more, code, field) => {
    expect(grant(more)).toMatchObject({ accepted: false, refusal: { code, ...(field && { field }) } });
  });

  it.each<[Viewer | null, string]>([
    [null, 'NOT_SIGNED_IN'],
    [lead, 'ACCOUNTS_RESTRICTED'],
    [auditor, 'ACCOUNTS_RESTRICTED'],
    [person('p1', ...manager.grants), 'OWN_ACCOUNT'],
    [person('p1', 'ADMINISTRATOR'), 'OWN_ACCOUNT'],
    [{ ...manager, via: 'TOKEN' }, 'TOKEN_READ_ONLY'],
  ])('is not for everybody, nor for oneself', (viewer, code) => {
    expect(grant({}, viewer)).toMatchObject({ refusal: { code } });
  });

  it('adds nothing to a closed account, nor without end; what is over does not stand in the way', () => {
    expect(grant({}, manager, anAccount({ isClosed: true }))).toMatchObject({ refusal: { code: 'ACCOUNT_IS_CLOSED' } });
    const past = aRole({ role: 'VALIDATOR', to: day('2026-11-22') });
    expect(grant({}, manager, anAccount({ roles: [past] })).accepted).toBe(true);
    expect(grant({}, manager, anAccount({ roles: Array.from({ length: MOST_ROLES }, () => past) }))).toMatchObject({
      refusal: { code: 'LIST_TOO_LONG' },
    });
  });
});

describe('Ending a role', () => {
  it('is done at once, or after a last day', () => {
    expect(end(anAccount())).toMatchObject({ next: { roles: [{ isEnded: true }] } });
    expect(end(anAccount({ roles: [aRole(), aRole({ id: 'r0' })] }), { on: '2026-12-31' })).toMatchObject({
      next: {
        roles: [
          { to: '2026-12-31', isEnded: false },
          { id: 'r0', to: null },
        ],
      },
    });
  });

  it.each<[Partial<OwnRole>, Parameters<typeof end>[1], string]>([
    [{}, { roleId: 'r9' }, 'NOT_FOUND'],
    [{}, { roleId: 'r9', viewer: administrator }, 'NOT_FOUND'],
    [{}, { roleId: 'r9', viewer: auditor }, 'ACCOUNTS_RESTRICTED'],
    [{}, { roleId: 'r9', viewer: null }, 'NOT_SIGNED_IN'],
    [{ ministryId: 'education' }, {}, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
    [{ role: 'AUDITOR', ministryId: null }, {}, 'NATIONAL_ROLE_RESTRICTED'],
    [{}, { viewer: person('p1', ...manager.grants) }, 'OWN_ACCOUNT'],
    [{ isEnded: true }, {}, 'ROLE_ALREADY_ENDED'],
    [{}, { on: 'jeudi' }, 'DATE_INVALID'],
    [{}, { on: '2026-11-22' }, 'DEADLINE_PAST'],
    [{ from: day('2026-12-02') }, { on: '2026-12-01' }, 'ROLE_DATES_REVERSED'],
  ])('refuses %j, %j', (parts, how, code) => {
    expect(end(anAccount({ roles: [aRole(parts)] }), how)).toMatchObject({ accepted: false, refusal: { code } });
  });

  it('leaves an administrator, and each ministry that has one its account manager', () => {
    const admin = aRole({ role: 'ADMINISTRATOR', ministryId: null });
    const keeps = (role: OwnRole, others: OwnRole[], on: string | null = null) =>
      end(anAccount({ roles: [role] }), { viewer: administrator, others, on });
    expect(keeps(admin, [])).toMatchObject({ refusal: { code: 'LAST_ADMINISTRATOR' } });
    expect(keeps(admin, [aRole({ ...admin, to: day('2027-01-01') })])).toMatchObject({
      refusal: { code: 'LAST_ADMINISTRATOR' },
    });
    expect(keeps(admin, [admin]).accepted).toBe(true);
    const ofJustice = aRole({ role: 'ACCOUNT_MANAGER' });
    expect(keeps(ofJustice, [aRole({ role: 'ACCOUNT_MANAGER', ministryId: 'education' })])).toMatchObject({
      refusal: { code: 'LAST_ACCOUNT_MANAGER' },
    });
    const coming = aRole({ role: 'ACCOUNT_MANAGER', from: day('2027-01-01') });
    expect(keeps(ofJustice, [coming], '2026-12-30')).toMatchObject({ refusal: { code: 'LAST_ACCOUNT_MANAGER' } });
    expect(keeps(ofJustice, [coming], '2026-12-31').accepted).toBe(true);
  });
});

describe('An account', () => {
  const leaving = { today: TODAY, others: [] };

  it('is closed and opened again by who manages all that it holds', () => {
    const closed = closeAccount(anAccount(), manager, leaving);
    expect(closed).toMatchObject({ accepted: true, next: { isClosed: true } });
    expect(closeAccount(anAccount({ isClosed: true }), manager, leaving)).toMatchObject({
      refusal: { code: 'ACCOUNT_IS_CLOSED' },
    });
    expect(reopenAccount(anAccount({ isClosed: true }), manager, leaving)).toMatchObject({ next: { isClosed: false } });
    expect(reopenAccount(anAccount(), manager, leaving)).toMatchObject({ refusal: { code: 'ACCOUNT_IS_OPEN' } });
  });

  const shared = anAccount({ roles: [aRole(), aRole({ id: 'r2', ministryId: 'education' })] });
  it.each<[Account, Viewer | null, string]>([
    [anAccount(), auditor, 'ACCOUNTS_RESTRICTED'],
    [anAccount({ id: 'manager' }), manager, 'OWN_ACCOUNT'],
    [anAccount({ roles: [aRole({ ministryId: 'education' })] }), manager, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
    [anAccount({ roles: [aRole({ role: 'CABINET', ministryId: null })] }), manager, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
    [shared, manager, 'ACCOUNT_SHARED'],
  ])('is closed and opened by nobody else', (account, viewer, code) => {
    expect(closeAccount(account, viewer, leaving)).toMatchObject({ refusal: { code } });
    expect(reopenAccount(account, viewer, leaving)).toMatchObject({ refusal: { code } });
  });

  it('of the last administrator stays open', () => {
    const admin = anAccount({ roles: [aRole({ isEnded: true }), aRole({ role: 'ADMINISTRATOR', ministryId: null })] });
    expect(closeAccount(admin, administrator, leaving)).toMatchObject({ refusal: { code: 'LAST_ADMINISTRATOR' } });
  });

  it('is seen by the manager of a ministry for which it holds, held or will hold a role', () => {
    expect(seesAccount(manager, [aRole({ isEnded: true })])).toBe(true);
    expect(seesAccount(manager, [aRole({ ministryId: 'education' }), aRole({ ministryId: null })])).toBe(false);
    expect(seesAccount(administrator, [])).toBe(true);
    expect(seesAccount(lead, [aRole()])).toBe(false);
  });
});

describe('The account manager', () => {
  it.each<Role>(['LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER'])('may grant %s', (role) => {
    expect(grant({ role }, manager, anAccount({ roles: [] })).accepted).toBe(true);
  });
});
