import { BLOCKER_STATES, BLOCKER_TRANSITIONS, isOpenState, nextBlockerState } from './blocker-machine.ts';

describe('The life of a blocker', () => {
  it('has these steps and no other', () => {
    expect(BLOCKER_TRANSITIONS.map(({ from, operation, to }) => `${from} ${operation} ${to}`)).toEqual([
      'OPEN ESCALATE_BLOCKER ESCALATED',
      'OPEN TAKE_DECISION ANSWERED',
      'OPEN LIFT_BLOCKER LIFTED',
      'OPEN WITHDRAW_BLOCKER WITHDRAWN',
      'ESCALATED ESCALATE_BLOCKER ESCALATED',
      'ESCALATED TAKE_DECISION ANSWERED',
      'ESCALATED LIFT_BLOCKER LIFTED',
      'ESCALATED WITHDRAW_BLOCKER WITHDRAWN',
    ]);
  });

  it('goes on exactly as long as somebody waits for an answer', () => {
    for (const state of BLOCKER_STATES) {
      expect(nextBlockerState(state, 'LIFT_BLOCKER') !== null).toBe(isOpenState(state));
    }
  });
});
