import { parisDay } from '#domain/dates/paris-day';
import type { CivilDate } from '#domain';

import type { Anchors } from './period.ts';
import { firstDay, momentsOf, presetsThere, readPeriod, usualPeriod, writePeriod } from './period.ts';

const day = (text: string) => text as CivilDate;
const nothing: Anchors = { today: day('2026-11-25'), committee: null, visit: null };
const anchors: Anchors = { ...nothing, committee: '2026-03-12T09:00:00.000Z', visit: '2026-11-20T17:30:00.000Z' };
const read = (periode?: string, du?: string, au?: string) => readPeriod({ periode, du, au });

describe('the period of an address', () => {
  it.each([
    [read('semaine'), { preset: 'week' }],
    [read('comite'), { preset: 'committee' }],
    [read(undefined, '2022-01-15'), { preset: null, from: '2022-01-15', to: null }],
    [read('mois', '2022-01-15', '2022-02-01'), { preset: null, from: '2022-01-15', to: '2022-02-01' }],
    [read(undefined, '2022-01-15', 'hier'), { preset: null, from: '2022-01-15', to: null }],
    [read('jamais'), null],
    [read(undefined, '2022-02-30'), null],
    [read(), null],
  ])('is read as %j', (period, expected) => {
    expect(period).toEqual(expected);
  });

  it('is written as it was read', () => {
    for (const period of [read('visite'), read(undefined, '2022-01-15', '2022-02-01'), read(undefined, '2022-01-15')]) {
      const { periode, du, au } = writePeriod(period!);
      expect(read(periode ?? undefined, du ?? undefined, au ?? undefined)).toEqual(period);
    }
  });
});

describe('the two moments of a period', () => {
  it.each([
    [{ preset: 'week' }, { on: '2026-11-18' }],
    [{ preset: 'month' }, { on: '2026-10-25' }],
    [{ preset: 'quarter' }, { on: '2026-08-25' }],
    [{ preset: 'committee' }, { at: '2026-03-12T09:00:00.000Z' }],
    [{ preset: 'visit' }, { at: '2026-11-20T17:30:00.000Z' }],
  ] as const)('of %j begin %j and end now', (period, from) => {
    expect(momentsOf(period, anchors, 'RECORDED')).toEqual({ from: { ...from, basis: 'RECORDED' }, to: null });
  });

  it('are two days, the last one now when it is today or later', () => {
    const dates = { preset: null, from: day('2026-01-01'), to: day('2026-02-01') } as const;
    expect(momentsOf(dates, anchors, 'EFFECTIVE')?.to).toEqual({ on: '2026-02-01', basis: 'EFFECTIVE' });
    expect(momentsOf({ ...dates, to: day('2026-11-25') }, anchors, 'EFFECTIVE')?.to).toBeNull();
  });

  it('are none when it ends before it begins, has not begun, or starts from nothing', () => {
    const dates = { preset: null, from: day('2026-02-01'), to: day('2026-01-01') } as const;
    expect(momentsOf(dates, anchors, 'EFFECTIVE')).toBeNull();
    expect(momentsOf({ ...dates, from: day('2027-01-01'), to: null }, anchors, 'EFFECTIVE')).toBeNull();
    expect(momentsOf({ ...dates, from: day('2027-01-01'), to: day('2027-02-01') }, anchors, 'EFFECTIVE')).toBeNull();
    expect(momentsOf({ preset: 'visit' }, nothing, 'EFFECTIVE')).toBeNull();
    expect(momentsOf({ preset: 'committee' }, nothing, 'EFFECTIVE')).toBeNull();
  });
});

describe('what is offered', () => {
  it('leaves out the last committee and the last visit where there was none', () => {
    expect(presetsThere(anchors)).toEqual(['committee', 'visit', 'week', 'month', 'quarter']);
    expect(presetsThere(nothing)).toEqual(['week', 'month', 'quarter']);
  });

  it('is first since the last committee, else the last month', () => {
    expect(usualPeriod(anchors)).toEqual({ preset: 'committee' });
    expect(usualPeriod(nothing)).toEqual({ preset: 'month' });
  });

  it('begins two dates where the period began', () => {
    expect(firstDay({ preset: 'committee' }, anchors, parisDay)).toBe('2026-03-12');
    expect(firstDay({ preset: 'week' }, anchors, parisDay)).toBe('2026-11-18');
    expect(firstDay({ preset: 'visit' }, nothing, parisDay)).toBe('2026-11-25');
    expect(firstDay({ preset: null, from: day('2022-01-15'), to: null }, anchors, parisDay)).toBe('2022-01-15');
  });
});
