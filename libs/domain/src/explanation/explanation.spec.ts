import { aMilestone, day, on, TODAY } from '../testing/samples.ts';
import { progressOf } from '../progress/progress.ts';
import { actionName, STATUS_FIGURES } from './action-figures.ts';
import type { CountedAction } from './action-figures.ts';
import { explainCount } from './count-rule.ts';
import { explainCurvePoint } from './explain-curve.ts';
import { explainDaysLate } from './explain-days.ts';
import { explainMeanProgress, explainProgress } from './explain-progress.ts';
import { milestoneFigures, milestoneName } from './milestone-figures.ts';
import { ALL_MOVES, MOVED_ACTIONS } from './move-figures.ts';

const counted = (id: string, parts: Partial<CountedAction>): CountedAction => ({
  id,
  title: `Action ${id}`,
  status: 'IN_PROGRESS',
  statusIsDeduced: false,
  confidence: null,
  leadMinistryId: 'justice',
  isLate: false,
  milestones: [aMilestone({ baseline: on('2030') })],
  contradictions: [],
  ...parts,
});

const reasons = (rule: (typeof STATUS_FIGURES)['late'], actions: readonly CountedAction[]) =>
  explainCount(rule, actions, actionName, TODAY).excluded.map(({ id, reason }) => [id, reason]);

describe('An explanation', () => {
  it('names what entered the number, and what could not be judged with the reason', () => {
    const actions = [
      counted('a', { isLate: true }),
      counted('b', { status: 'DONE' }),
      counted('c', { milestones: [] }),
      counted('d', {}),
    ];
    const late = explainCount(STATUS_FIGURES.late, actions, actionName, TODAY);
    expect(late).toMatchObject({ value: 1, unit: 'ACTION', operation: 'SUM', outOf: 4, asOf: TODAY, unknown: null });
    expect(late.inputs.map(({ id, label, value, weight }) => [id, label.fr, value, weight])).toEqual([
      ['a', 'Action a', 1, 1],
    ]);
    expect(reasons(STATUS_FIGURES.late, actions)).toEqual([
      ['b', 'ACTION_CLOSED'],
      ['c', 'NO_DATE'],
    ]);
  });

  it('says of a milestone without a date that it can be neither late nor to come', () => {
    const milestones = [
      aMilestone({ baseline: on('2022') }),
      aMilestone({ id: 'm2', baseline: on('2099') }),
      aMilestone({ id: 'm3', baseline: null, forecast: null }),
    ];
    const { late, upcoming, undated } = milestoneFigures(TODAY);
    const of = (rule: typeof late) => explainCount(rule, milestones, milestoneName, TODAY);
    expect([late, upcoming, undated].map((rule) => of(rule).value)).toEqual([1, 1, 1]);
    expect(of(late).excluded.map(({ id, reason }) => [id, reason])).toEqual([['m3', 'NO_DATE']]);
  });

  it('leaves an unknown status out of every status, and says so', () => {
    expect(reasons(STATUS_FIGURES.done, [counted('a', { status: null }), counted('b', { status: 'DONE' })])).toEqual([
      ['a', 'STATUS_UNKNOWN'],
    ]);
  });

  it('says why there is no number, and never gives 0 instead', () => {
    const none = explainProgress(progressOf([], TODAY));
    expect([none.value, none.unknown?.en]).toEqual([null, 'The action has no milestone.']);
    const heavy = progressOf([aMilestone({ weight: 0 }), aMilestone({ id: 'm2' })], TODAY);
    expect(explainProgress(heavy)).toMatchObject({
      value: null,
      inputs: [],
      excluded: [
        { id: 'm1', reason: 'INVALID_WEIGHT' },
        { id: 'm2', reason: 'INVALID_WEIGHT' },
      ],
    });
    const mean = explainMeanProgress([{ id: 'a', title: 'A', progress: heavy }], TODAY);
    expect(mean).toMatchObject({ value: null, excluded: [{ id: 'a', reason: 'INVALID_WEIGHT' }] });
    expect(mean.unknown?.en).toBe('No action is measured.');
    expect(explainCurvePoint('done', day('2030-01-31'), [], TODAY)).toMatchObject({ value: null, inputs: [] });
  });

  it('counts days between two dates, each as precisely as it is known', () => {
    const late = explainDaysLate(aMilestone({ baseline: on('2022-Q1') }), day('2022-04-02'));
    expect(late).toMatchObject({ value: 2, operation: 'DAYS', unit: 'DAY' });
    expect(late.inputs.map(({ label, date }) => [label.en, date])).toEqual([
      ['Promised date: Q1 2022', '2022-03-31'],
      ['Day of the computation: 2 April 2022', '2022-04-02'],
    ]);
  });

  it('counts everything where everything counts', () => {
    const nameOf = () => actionName(counted('a', {}));
    expect(explainCount(ALL_MOVES, [{ kind: 'STATUS' as const }], nameOf, TODAY).value).toBe(1);
    expect(explainCount(MOVED_ACTIONS, ['a', 'b'], nameOf, TODAY).value).toBe(2);
  });
});
