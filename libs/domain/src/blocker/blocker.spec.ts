import { aBlocker, aStep, day, on } from '../testing/samples.ts';
import { blockerState, committeeOf, daysOverdue, isBlockerOpen } from './blocker.ts';

const escalated = aBlocker({ steps: [aStep()] });
const lifted = aBlocker({ steps: [aStep(), aStep({ state: 'LIFTED', committee: null })] });

describe('A blocker', () => {
  it('stands where its last step led, and waits for an answer until it is over', () => {
    expect([aBlocker(), escalated, lifted].map(blockerState)).toEqual(['OPEN', 'ESCALATED', 'LIFTED']);
    expect([aBlocker(), escalated, lifted].map(isBlockerOpen)).toEqual([true, true, false]);
  });

  it('is before the committee that it was escalated to last, as long as it is not over', () => {
    const higher = aBlocker({ steps: [aStep(), aStep({ committee: 'RIM' })] });
    expect([aBlocker(), escalated, higher, lifted].map(committeeOf)).toEqual([null, 'COPIL', 'RIM', null]);
  });

  it('is overdue only after the last day on which an answer was wanted, and never once it is over', () => {
    const wanted = { wantedBy: on('2026-12') };
    expect(daysOverdue(aBlocker(wanted), day('2026-12-31'))).toBe(0);
    expect(daysOverdue(aBlocker(wanted), day('2027-01-02'))).toBe(2);
    expect(daysOverdue({ ...lifted, ...wanted }, day('2027-01-02'))).toBe(0);
  });
});
