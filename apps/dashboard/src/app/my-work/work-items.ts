import type { MyWorkQuery } from '../graphql/generated/graphql.ts';
import type { Shown } from '../explain/shown.ts';
import type { WorkItemView } from './work-query.ts';

/** Why an action awaits the viewer, the most pressing first. */
export const REASONS = ['returned', 'toValidate', 'late', 'due', 'needsMoved', 'newlyMine', 'submitted'] as const;
export type Reason = (typeof REASONS)[number];

/** Reasons that ask something of the viewer; « submitted » only waits for somebody else. */
const PRESSING: readonly Reason[] = ['returned', 'toValidate', 'late', 'due', 'needsMoved', 'newlyMine'];

/** What the list shows. */
export const LISTS = ['mine', ...REASONS, 'all'] as const;
export type ListName = (typeof LISTS)[number];

export type WorkLists = NonNullable<MyWorkQuery['viewer']>['work'];

/** Until when what is owed is awaited, by whom it awaits. */
export type Deadlines = Pick<WorkLists, 'reportBy' | 'decideBy' | 'isPastReportBy' | 'isPastDecideBy'>;

/** One action, once, with every reason why it is there. */
export interface WorkEntry {
  readonly item: WorkItemView;
  readonly reasons: readonly Reason[];
}

/** Each action once, the most pressing first, then by number. */
export function workEntries(lists: WorkLists): WorkEntry[] {
  const entries = new Map<string, { item: WorkItemView; reasons: Reason[] }>();
  const entryOf = (item: WorkItemView) => {
    const known = entries.get(item.id);
    // The list of needs says more of an action than the others do.
    const entry = { item: { ...known?.item, ...item }, reasons: known?.reasons ?? [] };
    entries.set(item.id, entry);
    return entry;
  };
  for (const reason of REASONS) {
    for (const item of lists[reason].nodes) entryOf(item).reasons.push(reason);
  }
  for (const item of lists.actions.nodes) entryOf(item);
  const rank = ({ reasons: [first] }: WorkEntry) => (first ? REASONS.indexOf(first) : REASONS.length);
  return [...entries.values()].sort((a, b) => rank(a) - rank(b) || a.item.number - b.item.number);
}

/** The entries of one list. « Mine » is all that asks something of the viewer. */
export function entriesOf(entries: readonly WorkEntry[], list: ListName): readonly WorkEntry[] {
  if (list === 'all') return entries;
  const wanted = list === 'mine' ? PRESSING : [list];
  return entries.filter(({ reasons }) => reasons.some((reason) => wanted.includes(reason)));
}

/** How many actions each list has, as the server counts them. */
export function countOf(lists: WorkLists, list: ListName): Shown {
  const name = list === 'mine' ? 'pressing' : list === 'all' ? 'actions' : list;
  return { field: `viewer.work.${name}.totalCount`, value: lists[name].totalCount };
}

/** Whether the server has more than what was read. */
export function isCut(lists: WorkLists): boolean {
  return [...REASONS, 'actions' as const].some((name) => lists[name].totalCount > lists[name].nodes.length);
}
