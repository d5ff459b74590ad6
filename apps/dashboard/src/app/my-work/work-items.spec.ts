import type { WorkLists } from './work-items.ts';
import { countOf, entriesOf, isCut, workEntries } from './work-items.ts';
import type { WorkItemView } from './work-query.ts';

const item = (number: number) => ({ id: `act_${String(number)}`, number }) as WorkItemView;
const list = (...numbers: number[]) => ({ totalCount: numbers.length, nodes: numbers.map(item) });
const lists = (changes: Partial<WorkLists> = {}): WorkLists => ({
  returned: list(),
  toValidate: list(),
  late: list(),
  due: list(),
  newlyMine: list(),
  needsMoved: list() as WorkLists['needsMoved'],
  submitted: list(),
  actions: list(1, 2, 3, 4),
  pressing: { totalCount: 0 },
  ...{ reportBy: null, decideBy: null, isPastReportBy: false, isPastDecideBy: false, campaign: null },
  ...changes,
});

describe('what awaits me', () => {
  it('shows each action once, with every reason', () => {
    const entries = workEntries(lists({ late: list(2), due: list(2, 3) }));
    expect(entries.map(({ item: { number }, reasons }) => [number, reasons])).toEqual([
      [2, ['late', 'due']],
      [3, ['due']],
      [1, []],
      [4, []],
    ]);
  });

  it('puts what came back first, then what is to validate, late, due, then what waits for others', () => {
    const all = lists({ submitted: list(1), due: list(2), late: list(3), toValidate: list(4), returned: list(5) });
    expect(workEntries(all).map(({ item: { number } }) => number)).toEqual([5, 4, 3, 2, 1]);
  });

  it('keeps out of « to do » what only waits for somebody else', () => {
    const some = lists({ submitted: list(1), due: list(2), pressing: { totalCount: 1 } });
    const entries = workEntries(some);
    expect(entriesOf(entries, 'mine').map(({ item: { number } }) => number)).toEqual([2]);
    expect(countOf(some, 'mine')).toEqual({ field: 'viewer.work.pressing.totalCount', value: 1 });
    expect(countOf(some, 'submitted').value).toBe(1);
    expect(countOf(some, 'all')).toEqual({ field: 'viewer.work.actions.totalCount', value: 4 });
  });

  it('says when the server has more than it gave', () => {
    expect(isCut(lists())).toBe(false);
    expect(isCut(lists({ late: { ...list(1), totalCount: 240 } }))).toBe(true);
  });
});
