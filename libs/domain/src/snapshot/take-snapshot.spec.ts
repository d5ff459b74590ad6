import { auditor, lead, NOW, person } from '../testing/samples.ts';
import { takeSnapshot } from './take-snapshot.ts';

const asked = { name: '  COPIL du 12 mars ', at: NOW };

describe('Taking a snapshot', () => {
  it.each([auditor, person('coordinator', 'COORDINATOR'), person('cabinet', 'CABINET')])(
    'is open to $grants.0.role, of now or of the past',
    (viewer) => {
      const past = '2022-03-12T22:59:59.999Z';
      expect(takeSnapshot(asked, viewer, { now: NOW })).toEqual({
        accepted: true,
        next: { name: 'COPIL du 12 mars', at: NOW },
      });
      expect(takeSnapshot({ ...asked, at: past }, viewer, { now: NOW })).toMatchObject({ next: { at: past } });
    },
  );

  it.each([
    ['to a lead', asked, lead, 'SNAPSHOTS_RESTRICTED', undefined],
    ['to nobody', asked, null, 'NOT_SIGNED_IN', undefined],
    ['to a token', asked, { ...auditor, via: 'TOKEN' } as const, 'TOKEN_READ_ONLY', undefined],
    ['without a name', { ...asked, name: ' ' }, auditor, 'TEXT_EMPTY', 'name'],
    ['under too long a name', { ...asked, name: 'é'.repeat(121) }, auditor, 'TEXT_TOO_LONG', 'name'],
    ['under a name of two lines', { ...asked, name: 'COPIL\ndu 12' }, auditor, 'TEXT_HAS_INVISIBLE_CHARACTERS', 'name'],
    ['of the future', { ...asked, at: '2026-11-23T12:00:00+01:00' }, auditor, 'SNAPSHOT_OF_THE_FUTURE', 'asOf'],
  ])('is refused %s', (_, given, viewer, code, field) => {
    const decision = takeSnapshot(given, viewer, { now: NOW });
    expect(decision).toMatchObject({ accepted: false, refusal: field ? { code, field } : { code } });
  });
});
