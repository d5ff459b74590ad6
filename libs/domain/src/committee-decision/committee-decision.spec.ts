import { aDecision, day, NOW, on } from '../testing/samples.ts';
import { decisionDaysLate, decisionState } from './committee-decision.ts';

const done = { on: day('2027-01-05'), note: 'Arrêté publié.', url: null, by: 'lead', at: NOW };

describe('A decision', () => {
  it('is late like a milestone: after the last day of the date when it was due, and not once it is done', () => {
    const decision = aDecision({ due: on('2026-12') });
    expect(decisionState(decision, day('2026-12-31'))).toBe('TO_DO');
    expect(decisionDaysLate(decision, day('2026-12-31'))).toBe(0);
    expect(decisionState(decision, day('2027-01-03'))).toBe('LATE');
    expect(decisionDaysLate(decision, day('2027-01-03'))).toBe(3);
    expect(decisionState({ ...decision, done }, day('2027-01-03'))).toBe('DONE');
    expect(decisionDaysLate({ ...decision, done }, day('2027-02-03'))).toBe(0);
  });
});
