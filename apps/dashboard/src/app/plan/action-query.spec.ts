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

  it('asks the server for no more than the conditions given', () => {
    expect(apiFilter(EVERY_ACTION)).toEqual({});
    expect(apiFilter({ ...EVERY_ACTION, ministries: [null], isLate: false })).toEqual({
      ministries: [null],
      isLate: false,
    });
  });
});
