import { assert, constantFrom, option, property, record, string, uniqueArray, integer } from 'fast-check';
import { ACTION_STATUSES, CONFIDENCES } from '#domain';

import type { ActionQuery } from './action-query.ts';
import { EVERY_ACTION, actionsHref, apiFilter, readActionQuery, writeActionQuery } from './action-query.ts';

describe('the address of a list of actions', () => {
  it('is in the words of the trade', () => {
    const query = { statuses: ['IN_PROGRESS', null], axes: [2], ministries: ['MJ'], isLate: true } as const;
    expect(actionsHref('plan', query)).toBe(
      '/plans/plan/actions?statut=en-cours,inconnu&axe=2&ministere=MJ&retard=oui',
    );
  });

  it('is bare when everything is wanted', () => {
    expect(actionsHref('plan', EVERY_ACTION)).toBe('/plans/plan/actions');
  });

  it('leaves out what makes no sense', () => {
    expect(readActionQuery({ statut: 'nimporte', axe: 'deux', retard: 'peut-être', tri: '?' })).toEqual(EVERY_ACTION);
  });

  it('says back what it was written from', () => {
    const code = constantFrom('MJ', 'MI', 'SEEF');
    const queries = record({
      statuses: uniqueArray(option(constantFrom(...ACTION_STATUSES))),
      confidences: uniqueArray(option(constantFrom(...CONFIDENCES))),
      axes: uniqueArray(integer({ min: 1, max: 99 })),
      ministries: uniqueArray(option(code)),
      isLate: constantFrom(true, false, null),
      isBlocked: constantFrom(true, false, null),
      lateForMoreThanDays: option(integer({ min: 0, max: 99_999 })),
      was: option(
        record({
          statuses: uniqueArray(option(constantFrom(...ACTION_STATUSES)), { minLength: 1 }),
          confidences: uniqueArray(option(constantFrom(...CONFIDENCES))),
          since: constantFrom(null, '2022-01-01', '2022-04-01'),
          until: constantFrom(null, '2022-04-01', '2022-06-30'),
        }),
      ),
      contradiction: constantFrom(null, 'ANY', 'SECURED_PAST_DATE'),
      recommendation: constantFrom(null, 'R01'),
      text: string().map((text) => text.trim()),
      order: constantFrom('NUMBER', 'LATENESS', 'LAST_UPDATE'),
    });
    assert(
      property(queries, (query) => {
        const written = Object.entries(writeActionQuery(query as ActionQuery)).filter(([, value]) => value !== null);
        expect(readActionQuery(Object.fromEntries(written) as Record<string, string>)).toEqual(query);
      }),
    );
  });

  it('asks of the past in words too', () => {
    const was = { statuses: ['SUSPENDED'], confidences: [], since: '2022-04-01', until: '2022-06-30' } as const;
    expect(actionsHref('plan@2022-12-31', { was, lateForMoreThanDays: 30 })).toBe(
      '/plans/plan@2022-12-31/actions?joursderetard=30&etait=suspendue&du=2022-04-01&au=2022-06-30',
    );
    expect(apiFilter({ ...EVERY_ACTION, was, lateForMoreThanDays: 0 })).toEqual({
      lateForMoreThanDays: 0,
      was: { statuses: ['SUSPENDED'], since: '2022-04-01', until: '2022-06-30' },
    });
  });

  it('takes two days in order, and leaves out days that say nothing', () => {
    expect(readActionQuery({ etait: 'suspendue', du: '2022-06-30', au: '2022-04-01' }).was).toMatchObject({
      since: '2022-04-01',
      until: '2022-06-30',
    });
    expect(readActionQuery({ du: '2022-04-01', au: '2022-06-30' })).toEqual(EVERY_ACTION);
    expect(readActionQuery({ etait: 'suspendue', du: 'hier', joursderetard: '-3' })).toMatchObject({
      was: { statuses: ['SUSPENDED'], since: null, until: null },
      lateForMoreThanDays: null,
    });
  });

  it('asks the server for no more than the conditions given', () => {
    expect(apiFilter(EVERY_ACTION)).toEqual({});
    expect(apiFilter({ ...EVERY_ACTION, ministries: [null], isLate: false })).toEqual({
      ministries: [null],
      isLate: false,
    });
  });
});
