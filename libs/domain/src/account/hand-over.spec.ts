import type { Viewer } from '../permission/viewer.ts';
import { auditor, day, person, TODAY } from '../testing/samples.ts';
import { MOST_ROLES } from './account.ts';
import type { Account, OwnRole } from './account.ts';
import { handOver } from './hand-over.ts';

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
const validator = aRole({ id: 'r5', role: 'VALIDATOR' });
const successor = anAccount({ id: 'p2', roles: [validator] });
const hand = (
  account: Account,
  {
    to = successor,
    lastDay = '2026-12-31',
    viewer = manager,
    others = [],
  }: {
    to?: Account | null;
    lastDay?: string;
    viewer?: Viewer | null;
    others?: OwnRole[];
  } = {},
) => handOver(account, { successor: to, lastDay }, viewer, { today: TODAY, others, newId: () => 'new' });

describe('A hand-over', () => {
  it('ends the roles of who leaves after their last day, and gives the successor those that they lack from today on', () => {
    const account = anAccount({ roles: [aRole(), aRole({ id: 'r2', role: 'VALIDATOR' })] });
    expect(hand(account)).toEqual({
      accepted: true,
      next: {
        lastDay: '2026-12-31',
        ended: account.roles.map((role) => ({ ...role, to: '2026-12-31' })),
        granted: [aRole({ id: 'new', from: TODAY })],
      },
    });
  });

  it('needs no successor, leaves what ends before, and cancels what had not begun', () => {
    const roles = [aRole({ to: day('2026-12-01') }), aRole({ id: 'r2', from: day('2027-01-01') })];
    expect(hand(anAccount({ roles }), { to: null })).toMatchObject({
      next: { ended: [{ id: 'r2', isEnded: true, to: null }], granted: [] },
    });
  });

  it('leaves roles of other ministries alone, unless an administrator does it', () => {
    const roles = [aRole(), aRole({ id: 'r2', ministryId: 'education' })];
    expect(hand(anAccount({ roles }))).toMatchObject({ next: { ended: [{ id: 'r1' }] } });
    expect(hand(anAccount({ roles }), { viewer: administrator })).toMatchObject({
      next: { ended: [{ id: 'r1' }, { id: 'r2' }] },
    });
    const national = [aRole({ role: 'CABINET', ministryId: null })];
    expect(hand(anAccount({ roles: national }), { viewer: administrator }).accepted).toBe(true);
  });

  const ofEducation = aRole({ ministryId: 'education' });
  it.each<[Account, Parameters<typeof hand>[1], string]>([
    [anAccount(), { viewer: auditor }, 'ACCOUNTS_RESTRICTED'],
    [anAccount({ id: 'manager' }), {}, 'OWN_ACCOUNT'],
    [anAccount({ roles: [ofEducation] }), {}, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
    [anAccount(), { to: anAccount() }, 'SUCCESSOR_IS_LEAVING'],
    [anAccount(), { lastDay: 'vendredi' }, 'DATE_INVALID'],
    [anAccount(), { lastDay: '2026-11-22' }, 'DEADLINE_PAST'],
    [anAccount({ roles: [aRole({ isEnded: true })] }), {}, 'NOTHING_TO_HAND_OVER'],
    [anAccount(), { to: { ...successor, isClosed: true } }, 'ACCOUNT_IS_CLOSED'],
    [anAccount(), { to: { ...successor, id: 'manager' } }, 'OWN_ACCOUNT'],
    [anAccount(), { to: { ...successor, roles: [ofEducation] } }, 'SUCCESSOR_ELSEWHERE'],
    [anAccount(), { to: { ...successor, roles: [{ ...validator, isEnded: true }] } }, 'SUCCESSOR_ELSEWHERE'],
    [
      anAccount(),
      { to: { ...successor, roles: Array.from({ length: MOST_ROLES }, () => validator) } },
      'LIST_TOO_LONG',
    ],
    [
      anAccount({ roles: [aRole({ role: 'ADMINISTRATOR', ministryId: null })] }),
      { viewer: administrator, to: null },
      'LAST_ADMINISTRATOR',
    ],
  ])('refuses %#', (account, how, code) => {
    expect(hand(account, how)).toMatchObject({ accepted: false, refusal: { code } });
  });

  it('of the last account manager goes to a successor, who becomes the one', () => {
    const account = anAccount({ roles: [aRole({ role: 'ACCOUNT_MANAGER' })] });
    expect(hand(account, { viewer: administrator, to: null })).toMatchObject({
      refusal: { code: 'LAST_ACCOUNT_MANAGER' },
    });
    expect(hand(account, { viewer: administrator })).toMatchObject({
      next: { granted: [{ role: 'ACCOUNT_MANAGER' }] },
    });
  });
});
