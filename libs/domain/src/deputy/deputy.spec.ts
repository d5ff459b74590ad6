import { auditor, day, lead, person, TODAY } from '../testing/samples.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { DeputyToAppoint, Principal } from './appoint-deputy.ts';
import { appointDeputy } from './appoint-deputy.ts';
import type { Deputy } from './deputy.ts';
import { endDeputy } from './end-deputy.ts';

const asked: DeputyToAppoint = {
  deputyId: 'colleague',
  role: 'LEAD',
  ministryId: 'justice',
  from: '2026-12-01',
  to: '2026-12-15',
};
const deputy: Deputy = { ...asked, id: 'd1', from: day(asked.from), to: day(asked.to), isEnded: false };
const principal = (deputies: Deputy[] = []): Principal => ({ id: 'lead', grants: lead.grants, deputies });
const appoint = (more: Partial<DeputyToAppoint> = {}, viewer: Viewer | null = lead, of = principal()) =>
  appointDeputy(of, { ...asked, ...more }, viewer, { id: 'd1', today: TODAY });

describe('Appointing a deputy', () => {
  it('is for a role of one’s own, between two days', () => {
    expect(appoint()).toEqual({ accepted: true, next: deputy });
    expect(appoint({}, person('administrator', 'ADMINISTRATOR')).accepted).toBe(true);
  });

  it.each([
    [{ deputyId: 'lead' }, 'DEPUTY_IS_ONESELF', 'deputyId'],
    [{ role: 'VALIDATOR' }, 'DEPUTY_ROLE_NOT_HELD', 'role'],
    [{ ministryId: 'education' }, 'DEPUTY_ROLE_NOT_HELD', 'role'],
    [{ from: 'demain' }, 'DATE_INVALID', 'from'],
    [{ to: '2026-13-01' }, 'DATE_INVALID', 'to'],
    [{ from: '2026-01-01', to: '2026-11-22' }, 'DEADLINE_PAST', 'to'],
    [{ to: '2026-11-30' }, 'DEPUTY_DATES_REVERSED', 'to'],
  ] as const)('refuses %j', (more, code, field) => {
    expect(appoint(more)).toMatchObject({ accepted: false, refusal: { code, field } });
  });

  it.each([
    [null, 'NOT_SIGNED_IN'],
    [auditor, 'DEPUTIES_RESTRICTED'],
    [person('colleague', ...lead.grants), 'DEPUTIES_RESTRICTED'],
    [{ ...lead, via: 'TOKEN' } as const, 'TOKEN_READ_ONLY'],
  ])('is nobody else’s to do', (viewer, code) => {
    expect(appoint({}, viewer)).toMatchObject({ refusal: { code } });
    expect(endDeputy(principal([deputy]), 'd1', viewer, TODAY)).toMatchObject({ refusal: { code } });
  });

  it('is not for managing accounts, which nobody does in another’s place', () => {
    const manager: Principal = { ...principal(), grants: [{ role: 'ACCOUNT_MANAGER', ministryId: 'justice' }] };
    expect(appoint({ role: 'ACCOUNT_MANAGER' }, lead, manager)).toMatchObject({
      refusal: { code: 'DEPUTY_ROLE_NOT_HELD' },
    });
  });

  it('has a limit, in which those that are over do not count', () => {
    const many = Array.from({ length: 20 }, (_, place) => ({ ...deputy, id: `d${String(place)}` }));
    expect(appoint({}, lead, principal(many))).toMatchObject({ refusal: { code: 'LIST_TOO_LONG' } });
    expect(appoint({}, lead, principal(many.map((one) => ({ ...one, isEnded: true })))).accepted).toBe(true);
  });
});

describe('Ending a stand-in', () => {
  it('is done once', () => {
    expect(endDeputy(principal([deputy]), 'd1', lead, TODAY)).toMatchObject({ next: { id: 'd1', isEnded: true } });
    const ended = principal([{ ...deputy, isEnded: true }]);
    expect(endDeputy(ended, 'd1', lead, TODAY)).toMatchObject({ refusal: { code: 'DEPUTY_ALREADY_ENDED' } });
    expect(endDeputy(principal([deputy]), 'd1', lead, day('2026-12-16'))).toMatchObject({
      refusal: { code: 'DEPUTY_ALREADY_ENDED' },
    });
    expect(endDeputy(principal(), 'd1', lead, TODAY)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});
