import { assert, constantFrom, integer, option, property, record, uniqueArray } from 'fast-check';

import { apiMilestones, MILESTONE_SORTS, readMilestoneQuery, writeMilestoneQuery } from './milestone-query.ts';

const EVERY_MILESTONE = readMilestoneQuery({});

describe('the address of a schedule', () => {
  it('is bare when every milestone is wanted, by its date', () => {
    expect(Object.values(writeMilestoneQuery(EVERY_MILESTONE))).toEqual([null, null, null, null]);
    expect(apiMilestones(EVERY_MILESTONE)).toEqual({
      filter: { actions: {} },
      orderBy: { field: 'DUE', direction: 'ASCENDING' },
    });
  });

  it('leaves out what makes no sense', () => {
    expect(readMilestoneQuery({ etat: 'bientot', tri: '?', axe: 'deux' })).toEqual(EVERY_MILESTONE);
  });

  it('puts the furthest slip first', () => {
    expect(apiMilestones({ ...EVERY_MILESTONE, sort: 'SLIPPAGE', state: 'LATE' })).toEqual({
      filter: { actions: {}, states: ['LATE'] },
      orderBy: { field: 'SLIPPAGE', direction: 'DESCENDING' },
    });
  });

  it('says back what it was written from', () => {
    const queries = record({
      actions: record({
        axes: uniqueArray(integer({ min: 1, max: 99 })),
        ministries: uniqueArray(option(constantFrom('MJ', 'MI'))),
      }),
      state: constantFrom(null, 'LATE', 'UPCOMING', 'REACHED', 'UNDATED'),
      sort: constantFrom(...MILESTONE_SORTS),
    });
    assert(
      property(queries, (query) => {
        const written = Object.entries(writeMilestoneQuery(query)).map(([name, value]) => [name, value ?? undefined]);
        expect(readMilestoneQuery(Object.fromEntries(written) as Record<string, string | undefined>)).toEqual(query);
      }),
    );
  });
});
