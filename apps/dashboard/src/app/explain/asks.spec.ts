import { parse, print } from 'graphql';

import { askFor, asksFor } from './asks.ts';

const within = { planCode: 'essai', filter: { axes: [2] } };

describe('the question that explains a number', () => {
  it.each([
    ['plan.overview.statuses.notStarted', { planCode: 'essai', filter: { axes: [2] }, figure: 'NOT_STARTED' }],
    ['plan.overview.milestones.late', { planCode: 'essai', filter: { axes: [2] }, figure: 'LATE' }],
    ['plan.overview.coverage.withoutAction', { planCode: 'essai', figure: 'WITHOUT_ACTION' }],
    ['plan.overview.progress.value', { planCode: 'essai', filter: { axes: [2] } }],
    ['plan.overview.axesWithDone', { planCode: 'essai', filter: { axes: [2] }, figure: 'AXES_WITH_DONE' }],
  ])('for %s is asked with what the page shows', (field, variables) => {
    expect(askFor(field, within)).toMatchObject({ field, variables });
  });

  it('finds a milestone by its place, with the number of its action', () => {
    const field = 'plan.action.milestones.nodes.1.daysLate';
    const ask = askFor(field, { planCode: 'essai', number: 4 });
    expect(ask?.variables).toEqual({ planCode: 'essai', number: 4, figure: 'DAYS_LATE' });
    const nodes = [{ explain: null }, { explain: { value: 12 } }];
    expect(ask?.find({ plan: { action: { milestones: { nodes } } } })).toEqual({ value: 12 });
    expect(ask?.find({ plan: null })).toBeNull();
    expect(askFor(field, within)).toBeNull();
  });

  it('keeps the period and the share of a comparison', () => {
    const from = { on: '2026-01-01' };
    const comparison = { from, to: null, share: 'LATE', among: { axes: [2] } } as const;
    const asks = asksFor(['plan.comparison.trend.inBoth', 'plan.comparison.counts.newlyLate'], {
      planCode: 'essai',
      comparison: { ...comparison, among: { axes: [2] } },
    });
    expect(asks.map(({ variables }) => variables['figure'])).toEqual(['IN_BOTH', 'NEWLY_LATE']);
    expect(asks[0]?.variables).toMatchObject({ from, share: 'LATE', among: { axes: [2] } });
    expect(asks[1]?.variables).toMatchObject({ from, whose: { axes: [2] } });
    expect(asksFor(['plan.comparison.trend.after', 'plan.comparison.counts.total'], within)).toEqual([]);
  });

  it('is asked once, and not for the length of a list', () => {
    const fields = ['plan.overview.statuses.done', 'plan.overview.lateMilestones.totalCount'];
    expect(asksFor([...fields, ...fields], within).map(({ field }) => field)).toEqual([fields[0]]);
  });

  it('asks for inputs, what was left out and why, and the date', () => {
    const document = print(parse(print(askFor('plan.overview.statuses.done', within)!.document)));
    for (const part of ['formula', 'inputs', 'excluded', 'sentence', 'asOf', 'weight'])
      expect(document).toContain(part);
  });
});
