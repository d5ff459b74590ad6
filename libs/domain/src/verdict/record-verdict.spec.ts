import { anAction, auditor, lead, NOW } from '../testing/samples.ts';
import { recordVerdict } from './record-verdict.ts';

const verdict = { value: 'INCOMPLETE', text: '  Deux départements sur dix.  ' } as const;

describe('Recording a verdict', () => {
  it('is done by an auditor, on any action, beside what the ministry declares', () => {
    for (const action of [anAction(), anAction({ leadMinistryId: null, status: 'DONE' })]) {
      expect(recordVerdict(action, verdict, auditor, { now: NOW })).toEqual({
        accepted: true,
        next: {
          ...action,
          verdict: { value: 'INCOMPLETE', text: 'Deux départements sur dix.', by: 'auditor', at: NOW },
        },
      });
    }
  });

  it.each([
    ['by a lead', verdict, lead, 'ONLY_AUDITORS_JUDGE', undefined],
    ['by nobody', verdict, null, 'NOT_SIGNED_IN', undefined],
    ['by a token', verdict, { ...auditor, via: 'TOKEN' } as const, 'TOKEN_READ_ONLY', undefined],
    ['with a value off the scale', { ...verdict, value: 'GOOD' as never }, auditor, 'CHOICE_UNKNOWN', 'value'],
    ['without a text', { ...verdict, text: ' ' }, auditor, 'TEXT_EMPTY', 'text'],
    ['with too long a text', { ...verdict, text: 'a'.repeat(10_001) }, auditor, 'TEXT_TOO_LONG', 'text'],
  ])('is refused %s', (_, given, viewer, code, field) => {
    const decision = recordVerdict(anAction(), given, viewer, { now: NOW });
    expect(decision).toMatchObject({ accepted: false, refusal: field ? { code, field } : { code } });
  });
});
