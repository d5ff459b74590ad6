import type { EntryView } from './history-query.ts';
import { HISTORY_KINDS, kindsOf, readKinds, writeKinds } from './history-kinds.ts';

const entry = (operation: EntryView['operation'], ...fields: string[]) =>
  ({ operation, changes: { nodes: fields.map((field) => ({ field, before: null, after: 'x' })) } }) as never;

describe('what a change of an action is about', () => {
  it.each([
    ['STATUS_RECORDED', ['status', 'statusBasis', 'statusIsDeduced'], ['status']],
    ['MILESTONE_RECORDED', ['actual'], ['milestone']],
    ['EVIDENCE_RECORDED', ['title', 'dated'], ['evidence']],
    ['VERDICT_RECORDED', ['verdict.value', 'verdict.text'], ['verdict']],
    ['ACTION_RECORDED', ['title', 'axis', 'lead.ministry'], ['content']],
    ['UPDATE_SUBMITTED', ['update.status', 'update.narrative'], ['update']],
  ] as const)('%s is said by its operation and its fields', (operation, fields, kinds) => {
    expect(kindsOf(entry(operation, ...fields))).toEqual(kinds);
  });

  it('may be several things: a validated update moves what it declared', () => {
    const fields = ['update.state', 'status', 'confidence', 'milestone.mil_1.forecast', 'evidence.evi_1.title'];
    expect(kindsOf(entry('UPDATE_VALIDATED', ...fields))).toEqual([
      'status',
      'confidence',
      'milestone',
      'evidence',
      'update',
    ]);
  });
});

describe('the kinds in an address', () => {
  it('are in the words of the trade, and say back what they were written from', () => {
    expect(writeKinds(['status', 'milestone'])).toBe('statut,jalons');
    expect(readKinds('statut,jalons')).toEqual(['status', 'milestone']);
    const all = Object.keys(HISTORY_KINDS) as (keyof typeof HISTORY_KINDS)[];
    expect(readKinds(writeKinds(all) ?? '')).toEqual(all);
  });

  it('are everything when there are none, and leave out what makes no sense', () => {
    expect(writeKinds([])).toBeNull();
    expect(readKinds(undefined)).toEqual([]);
    expect(readKinds('nimporte,statut')).toEqual(['status']);
  });
});
