import { ACTION_STATUSES } from '../status/action-status.ts';
import { aMilestone, on, TODAY } from '../testing/samples.ts';
import { declaredStatus } from './action-state.ts';
import { lateness } from './lateness.ts';

const milestones = [
  aMilestone({ id: 'recent', baseline: on('2026-10') }),
  aMilestone({ id: 'old', baseline: on('2022-Q1') }),
  aMilestone({ id: 'reached', baseline: on('2020'), actual: on('2021') }),
  aMilestone({ id: 'undated' }),
];

describe('Lateness of an action', () => {
  it.each(['NOT_STARTED', 'IN_PROGRESS', 'SUSPENDED', null] as const)('is counted when its status is %s', (status) => {
    expect(lateness({ status, milestones }, TODAY)).toEqual({ isLate: true, since: '2022-03-31', lateMilestones: 2 });
  });

  it.each(['DONE', 'ABANDONED', 'TRANSFERRED'] as const)('is not counted once it is %s', (status) => {
    expect(lateness({ status, milestones }, TODAY)).toEqual({ isLate: false, since: null, lateMilestones: 0 });
  });

  it('is never declared: an action without dates is not late, whatever its status', () => {
    for (const status of [...ACTION_STATUSES, null]) {
      expect(lateness({ status, milestones: [aMilestone()] }, TODAY).isLate).toBe(false);
    }
  });
});

describe('A deduced status', () => {
  it('binds nobody: it was never declared', () => {
    expect(declaredStatus({ status: 'DONE', statusIsDeduced: true })).toBeNull();
    expect(declaredStatus({ status: 'DONE', statusIsDeduced: false })).toBe('DONE');
  });
});
