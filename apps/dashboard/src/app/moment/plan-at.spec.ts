import { assert, constantFrom, date, integer, oneof, property } from 'fast-check';

import { asOf, isOver, readPlanAt, writePlanAt } from './plan-at.ts';

describe('the plan’s piece of an address', () => {
  it('is the plan’s code alone when the plan is looked at now', () => {
    expect(readPlanAt('essai')).toEqual({ code: 'essai', moment: null });
    expect(writePlanAt('essai', null)).toBe('essai');
  });

  it('carries a day, and whether what was known then is meant', () => {
    expect(readPlanAt('essai@2022-03-31')).toEqual({
      code: 'essai',
      moment: { when: '2022-03-31', basis: 'EFFECTIVE' },
    });
    expect(readPlanAt('essai@2022-03-31~connu').moment).toEqual({ when: '2022-03-31', basis: 'RECORDED' });
  });

  it('says back what it was written from', () => {
    const day = integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const instant = date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }).map((at) =>
      at.toISOString(),
    );
    assert(
      property(oneof(day, instant), constantFrom('EFFECTIVE' as const, 'RECORDED' as const), (when, basis) => {
        expect(readPlanAt(writePlanAt('plan-2021', { when, basis }))).toEqual({
          code: 'plan-2021',
          moment: { when, basis },
        });
      }),
    );
  });

  it.each(['essai@', 'essai@hier', 'essai@2022-02-30', 'essai@2022', 'essai@2022-03-31~', 'essai@@2022-03-31'])(
    'B-60 %s has a moment that cannot be read: it is not taken for now',
    (piece) => {
      expect(readPlanAt(piece)).toEqual({ code: 'essai', moment: undefined });
    },
  );
});

describe('a moment', () => {
  it('is asked of the API as the end of a day or as an instant', () => {
    expect(asOf({ when: '2022-03-31', basis: 'EFFECTIVE' })).toEqual({ on: '2022-03-31', basis: 'EFFECTIVE' });
    const at = '2026-11-25T10:04:12.123Z';
    expect(asOf({ when: at, basis: 'RECORDED' })).toEqual({ at, basis: 'RECORDED' });
  });

  it('B-81 is over when its day is, in Paris', () => {
    const day = { when: '2026-03-31', basis: 'EFFECTIVE' } as const;
    expect(isOver(day, '2026-03-31T21:59:59.999Z')).toBe(false);
    expect(isOver(day, '2026-03-31T22:00:00.000Z')).toBe(true);
  });

  it('is over as soon as it is there, when it is an instant', () => {
    const moment = { when: '2026-11-25T10:04:12.123Z', basis: 'EFFECTIVE' } as const;
    expect(isOver(moment, '2026-11-25T10:04:12.122Z')).toBe(false);
    expect(isOver(moment, '2026-11-25T10:04:12.123Z')).toBe(true);
  });
});
