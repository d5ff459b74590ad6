import { TestBed } from '@angular/core/testing';
import type { CivilDate } from '#domain';

import type { ScheduledMilestoneFragment } from '../graphql/generated/graphql.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { Words } from '../words/words.ts';
import { scheduleRows } from './schedule-rows.ts';

const shown = '2026-11-25' as CivilDate;

/** A milestone of action 3, not dated unless it is said. */
function aMilestone(known: Partial<ScheduledMilestoneFragment>): ScheduledMilestoneFragment {
  return {
    ...{ id: 'mil_1', title: 'Guide publié', state: 'UNDATED', daysLate: 0, slippageDays: null },
    ...{ baseline: null, forecast: null, actual: null, dependencies: { nodes: [] }, dependents: { nodes: [] } },
    action: { id: 'act_3', number: 3, lead: null },
    ...known,
  };
}

describe('a milestone in the schedule', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    await speak('fr', 'shell', 'schedule');
  });
  const draw = (known: Partial<ScheduledMilestoneFragment>) => {
    const [row] = scheduleRows([aMilestone(known)], { words: TestBed.inject(Words), planCode: 'essai', shown });
    if (row === undefined) throw new Error('No row');
    return row;
  };

  it('leads to its action, and says that nobody is known to lead it', () => {
    expect(draw({})).toMatchObject({ href: '/plans/essai/actions/3', place: 'Action 3 · pilote inconnu' });
  });

  it('without a date has nothing on the line of time', () => {
    expect(draw({})).toMatchObject({ promised: null, due: null, marks: [], paths: [], late: null, slip: null });
  });

  it('kept to its promise has one mark, at the last day that was promised', () => {
    const row = draw({ baseline: '2027-Q1', forecast: '2027-Q1', state: 'UPCOMING', slippageDays: 0 });
    expect(row).toMatchObject({ promised: 'T1 2027', due: 'T1 2027', paths: [], slip: null });
    expect(row.marks).toEqual([{ on: '2027-03-31', shape: 'promise' }]);
  });

  it('put off goes from what was promised to what is expected, and says by how much', () => {
    const row = draw({ baseline: '2026-12-31', forecast: '2027-03-31', state: 'UPCOMING', slippageDays: 90 });
    expect(row.paths).toEqual([{ from: '2026-12-31', to: '2027-03-31', isLate: false }]);
    expect(row.marks.map(({ shape }) => shape)).toEqual(['promise', 'forecast']);
    expect(row.slip).toEqual({ words: '90 jours après la promesse', fields: ['node.mil_1.slippageDays'] });
  });

  it('late goes on to the day shown, and its days are those of the API', () => {
    const row = draw({ baseline: '2022-09-30', forecast: '2022-09-30', state: 'LATE', daysLate: 1517 });
    expect(row.paths).toEqual([{ from: '2022-09-30', to: shown, isLate: true }]);
    expect(row.late).toEqual({ count: 1517, field: 'node.mil_1.daysLate' });
  });

  it('reached before its day is not drawn as late', () => {
    const row = draw({ baseline: '2022-03-31', actual: '2022-01', state: 'REACHED', slippageDays: -59 });
    expect(row).toMatchObject({ isReached: true, due: 'janvier 2022' });
    expect(row.paths).toEqual([{ from: '2022-01-31', to: '2022-03-31', isLate: false }]);
    expect(row.slip?.words).toBe('59 jours avant la promesse');
  });

  it('reached after its day is drawn as late up to then', () => {
    const row = draw({ baseline: '2022-03-31', actual: '2022-06-30', state: 'REACHED', slippageDays: 91 });
    expect(row.paths).toEqual([{ from: '2022-03-31', to: '2022-06-30', isLate: true }]);
  });
});
