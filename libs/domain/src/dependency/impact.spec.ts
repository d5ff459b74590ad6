import fc from 'fast-check';
import { addDays } from '../dates/civil-date.ts';
import { day } from '../testing/samples.ts';
import type { End, Link } from './dependency.ts';
import { endKey, endOfAction } from './dependency.ts';
import { cycleClosedBy } from './graph.ts';
import { impactOf } from './impact.ts';
import type { Standing } from './standing.ts';

const START = day('2027-01-01');
const mil = (name: string): End => ({ actionId: `act ${name}`, milestoneId: name });
const [a, b, c] = [mil('a'), mil('b'), mil('c')];
const link = (needing: End, needed: End): Link => ({ needing, needed });

/** Each end is due so many days after the first of January, or at no known date. */
const dues =
  (days: Record<string, number | null>, reached: readonly string[] = []) =>
  (end: End): Standing => {
    const at = days[endKey(end)] ?? null;
    const due = at === null ? null : addDays(START, at);
    return { due, isReached: reached.includes(endKey(end)), isInDoubt: false };
  };

describe('The impact of a moved date', () => {
  it('is the days by which what needs it can no longer keep its own date', () => {
    const effects = impactOf([link(b, a)], dues({ a: 0, b: 50 }), dues({ a: 60, b: 50 }));
    expect(effects).toEqual([{ end: b, kind: 'LATE', days: 10, daysAdded: 10, isDirect: true }]);
  });

  it('tells how many days it adds to one that could not be kept before', () => {
    const effects = impactOf([link(b, a)], dues({ a: 60, b: 50 }), dues({ a: 65, b: 50 }));
    expect(effects).toEqual([{ end: b, kind: 'LATE', days: 15, daysAdded: 5, isDirect: true }]);
  });

  it('goes on through others, also through one without a date', () => {
    const links = [link(b, a), link(c, b)];
    expect(impactOf(links, dues({ a: 0, b: 50, c: 90 }), dues({ a: 100, b: 50, c: 90 }))).toEqual([
      { end: b, kind: 'LATE', days: 50, daysAdded: 50, isDirect: true },
      { end: c, kind: 'LATE', days: 10, daysAdded: 10, isDirect: false },
    ]);
    expect(impactOf(links, dues({ a: 0, c: 90 }), dues({ a: 100, c: 90 }))).toEqual([
      { end: c, kind: 'LATE', days: 10, daysAdded: 10, isDirect: false },
    ]);
  });

  it('squeezes what is left with less than 30 days, after those that would be late', () => {
    const links = [link(b, a), link(c, a), link(mil('d'), a)];
    const rest = { b: 75, c: 50, d: 90 };
    expect(impactOf(links, dues({ a: 0, ...rest }), dues({ a: 60, ...rest }))).toEqual([
      { end: c, kind: 'LATE', days: 10, daysAdded: 10, isDirect: true },
      { end: b, kind: 'SQUEEZED', days: 15, daysAdded: 0, isDirect: true },
    ]);
  });

  it('is none where another need comes later still, where it moves nearer, and on what is reached', () => {
    const links = [link(b, a), link(b, c)];
    expect(impactOf(links, dues({ a: 0, b: 50, c: 80 }), dues({ a: 60, b: 50, c: 80 }))).toEqual([]);
    expect(impactOf([link(b, a)], dues({ a: 60, b: 50 }), dues({ a: 55, b: 50 }))).toEqual([]);
    expect(impactOf([link(b, a)], dues({ a: 0, b: 50 }, ['b']), dues({ a: 60, b: 50 }, ['b']))).toEqual([]);
    expect(impactOf([link(b, a)], dues({ a: 0 }), dues({ a: 60 }))).toEqual([]);
  });

  it('reaches an action through its end, and those who need that end', () => {
    const end = endOfAction(a.actionId);
    const links = [link(b, end), link(c, a)];
    const before = dues({ a: 0, [endKey(end)]: 20, b: 50, c: 300 });
    expect(impactOf(links, before, dues({ a: 60, [endKey(end)]: 60, b: 50, c: 300 }))).toEqual([
      { end: b, kind: 'LATE', days: 10, daysAdded: 10, isDirect: true },
    ]);
  });

  it('counts a date given for the first time', () => {
    expect(impactOf([link(b, a)], dues({ b: 50 }), dues({ a: 60, b: 50 }))).toEqual([
      { end: b, kind: 'LATE', days: 10, daysAdded: 10, isDirect: true },
    ]);
  });
});

const names = ['a', 'b', 'c', 'd', 'e'];
const anyName = fc.constantFrom(...names);
const anyNeeds = fc
  .array(fc.tuple(anyName, anyName), { maxLength: 12 })
  .map((pairs) =>
    pairs
      .map(([needing, needed]) => link(mil(needing), mil(needed)))
      .reduce<Link[]>((links, one) => (cycleClosedBy(links, one) ? links : [...links, one]), []),
  );
const anyDues = fc.tuple(...names.map(() => fc.integer({ min: 0, max: 300 })));

describe('Whatever is moved', () => {
  const asked = (days: number[], moved: string, to: number) => {
    const before = Object.fromEntries(names.map((name, place) => [name, days[place] ?? 0]));
    return [dues(before), dues({ ...before, [moved]: to })] as const;
  };

  it('a later move never makes the impact less: who was late stays so, by as many days or more', () => {
    fc.assert(
      fc.property(anyNeeds, anyDues, anyName, fc.nat(200), fc.nat(200), (links, days, moved, by, more) => {
        const from = (days[names.indexOf(moved)] ?? 0) + by;
        const late = (to: number) =>
          impactOf(links, ...asked(days, moved, to)).flatMap(({ end, kind, days: count }) =>
            kind === 'LATE' ? [[endKey(end), count] as const] : [],
          );
        const later = new Map(late(from + more));
        for (const [key, count] of late(from)) expect(later.get(key)).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('a move to an earlier day has none, nor has one to the same day, and none is on what is moved', () => {
    fc.assert(
      fc.property(anyNeeds, anyDues, anyName, fc.nat(200), (links, days, moved, by) => {
        const from = days[names.indexOf(moved)] ?? 0;
        expect(impactOf(links, ...asked(days, moved, from - by))).toEqual([]);
        expect(impactOf(links, ...asked(days, moved, from + by)).map(({ end }) => endKey(end))).not.toContain(moved);
      }),
    );
  });
});
