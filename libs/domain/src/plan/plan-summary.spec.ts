import { aMilestone, on, TODAY } from '../testing/samples.ts';
import { statusCounts, summarise, summariseBy } from './plan-summary.ts';

const late = aMilestone({ baseline: on('2022') });
const reached = aMilestone({ actual: on('2022') });

const actions = [
  { axis: 2, status: 'IN_PROGRESS', milestones: [late, reached] },
  { axis: 1, status: 'DONE', milestones: [reached] },
  { axis: 2, status: null, milestones: [late, late] },
  { axis: 2, status: 'IN_PROGRESS', milestones: [] },
] as const;

describe('Counting statuses', () => {
  it('counts each, zeros and unknown included', () => {
    expect(statusCounts(actions)).toEqual([
      { status: 'NOT_STARTED', count: 0 },
      { status: 'IN_PROGRESS', count: 2 },
      { status: 'DONE', count: 1 },
      { status: 'SUSPENDED', count: 0 },
      { status: 'ABANDONED', count: 0 },
      { status: 'TRANSFERRED', count: 0 },
      { status: null, count: 1 },
    ]);
  });
});

describe('Summarising actions', () => {
  it('counts what is late and measures what can be measured', () => {
    expect(summarise(actions, TODAY)).toMatchObject({
      total: 4,
      lateActions: 2,
      lateMilestones: 3,
      progress: { value: 0.5, measured: 3, unmeasured: 1 },
    });
  });

  it('by group keeps the order in which the groups appear, and loses no action', () => {
    const groups = summariseBy(actions, ({ axis }) => axis, TODAY);
    expect(groups.map(({ key, summary }) => [key, summary.total])).toEqual([
      [2, 3],
      [1, 1],
    ]);
    expect(groups[1]?.summary).toEqual(summarise([actions[1]], TODAY));
    expect(summariseBy([], () => 0, TODAY)).toEqual([]);
  });
});
