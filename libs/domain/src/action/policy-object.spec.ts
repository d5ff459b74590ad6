import { aBlocker, aDecision, anAction, aStep, day, NOW } from '../testing/samples.ts';
import { policyObject } from './policy-object.ts';

describe('An action as the policy sees it', () => {
  it('names whom its open blockers and its decisions to carry out ask', () => {
    const cabinet = { ministryId: null, role: 'CABINET' } as const;
    const sport = { ministryId: 'sport', role: null };
    const done = { on: day('2026-11-22'), note: 'Publié.', url: null, by: 'x', at: NOW };
    const action = anAction({
      blockers: [aBlocker(), aBlocker({ id: 'b2', asked: sport, steps: [aStep({ state: 'LIFTED' })] })],
      decisions: [aDecision({ owner: cabinet }), aDecision({ id: 'd2', owner: sport, done })],
    });
    expect(policyObject(action)).toEqual({
      leadMinistryId: 'justice',
      authorId: null,
      asked: [{ ministryId: 'education', role: null }, cabinet],
    });
    expect(policyObject(anAction())).toEqual({ leadMinistryId: 'justice', authorId: null });
  });
});
