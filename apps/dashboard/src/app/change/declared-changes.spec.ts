import type { Milestone } from '#domain';

import { milestone } from '../../testing/reported-action.ts';
import type { Declared, Standing } from './declared-changes.ts';
import { declaredChanges } from './declared-changes.ts';

const standing: Standing = {
  status: 'IN_PROGRESS',
  statusIsDeduced: false,
  confidence: null,
  milestones: [
    milestone(),
    milestone({ id: 'mil_2', title: 'Bilan', forecast: null, baseline: null }),
  ] as unknown as Milestone[],
};
const nothing: Declared = { status: 'IN_PROGRESS', confidence: null, reached: [], moved: [], evidence: [] };
const changes = (declared: Partial<Declared>, now: Partial<Standing> = {}) =>
  declaredChanges({ ...standing, ...now }, { ...nothing, ...declared }, '2026-11-23');

describe('what an update would change', () => {
  it('is nothing when it declares what stands', () => {
    expect(changes({})).toEqual([]);
  });

  it('says that a deduced status becomes a declared one, even when it is the same', () => {
    expect(changes({}, { statusIsDeduced: true })).toEqual([
      { kind: 'status', before: 'IN_PROGRESS', wasDeduced: true, after: 'IN_PROGRESS' },
    ]);
  });

  it('shows a milestone reached beside the date expected, and the progress that follows', () => {
    expect(changes({ reached: [{ milestoneId: 'mil_1', on: '2026-11-20' }] })).toEqual([
      { kind: 'reached', milestone: 'Référents nommés', before: '2026-09', after: '2026-11-20' },
      { kind: 'progress', before: 0, after: 0.5 },
    ]);
  });

  it('shows a forecast moved with its reason; a first date has none before it', () => {
    const moved = [
      { milestoneId: 'mil_2', forecast: '2027-Q1', reasonCode: 'BUDGET' as const, reason: 'Crédits gelés.' },
    ];
    expect(changes({ moved })).toEqual([
      {
        kind: 'moved',
        milestone: 'Bilan',
        before: null,
        after: '2027-Q1',
        reasonCode: 'BUDGET',
        reason: 'Crédits gelés.',
      },
    ]);
  });

  it('leaves out a milestone that the action no longer has', () => {
    expect(changes({ reached: [{ milestoneId: 'gone', on: '2026' }] })).toEqual([]);
  });

  it('shows the confidence given and the evidence brought', () => {
    const evidence = [{ kind: 'PAGE' as const, title: 'Bilan', url: 'https://exemple.fr' }];
    expect(changes({ confidence: 'SECURED', evidence }).map(({ kind }) => kind)).toEqual(['confidence', 'evidence']);
  });
});
