import fc from 'fast-check';
import type { End, Link } from './dependency.ts';
import { endKey, endOfAction } from './dependency.ts';
import { actionsOf, cycleClosedBy, inOrder, sayCycle, waitsFor } from './graph.ts';

const mil = (actionId: string, name: string): End => ({ actionId, milestoneId: `${actionId}.${name}` });
const link = (needing: End, needed: End): Link => ({ needing, needed });
const [a, b, c] = ['a', 'b', 'c'].map(endOfAction) as [End, End, End];
const numbers = new Map([
  ['a', 12],
  ['b', 7],
  ['c', 31],
]);

describe('A cycle of needs', () => {
  it('is found when a link would close it, from its needing end back to it', () => {
    const links = [link(b, c), link(c, a)];
    const cycle = cycleClosedBy(links, link(a, b));
    expect(cycle).toEqual([a, b, c, a]);
    expect(sayCycle(cycle ?? [], numbers)).toBe('12 → 7 → 31 → 12');
    expect(cycleClosedBy(links, link(b, a))).toBeNull();
  });

  it('is none between milestones that happen to be of the same two actions', () => {
    const links = [link(mil('a', 'late'), mil('b', 'soon'))];
    expect(cycleClosedBy(links, link(mil('b', 'late'), mil('a', 'soon')))).toBeNull();
  });

  it('leads over the end of an action to its milestones, for an action does not end before them', () => {
    const links = [link(mil('b', 'one'), mil('a', 'one'))];
    const cycle = cycleClosedBy(links, link(mil('a', 'one'), b));
    expect(cycle).toEqual([mil('a', 'one'), b, mil('b', 'one'), mil('a', 'one')]);
    expect(sayCycle(cycle ?? [], numbers)).toBe('12 → 7 → 12');
  });

  it('is the shortest of those there are', () => {
    const links = [link(b, c), link(c, a), link(b, a)];
    expect(cycleClosedBy(links, link(a, b))).toEqual([a, b, a]);
  });

  it('of one end alone is one, too', () => {
    expect(cycleClosedBy([], link(a, a))).toEqual([a, a]);
    expect(actionsOf([a, a])).toEqual(['a']);
  });
});

const anyEnd = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.option(fc.integer({ min: 1, max: 2 }), { nil: null }))
  .map(([action, place]): End => (place === null ? endOfAction(`a${action}`) : mil(`a${action}`, `m${place}`)));
const anyLinks = fc.array(fc.record({ needing: anyEnd, needed: anyEnd }), { maxLength: 25 });

/** Adds one after another what closes no cycle. */
const accepted = (all: readonly Link[]): readonly Link[] =>
  all.reduce<readonly Link[]>((links, one) => (cycleClosedBy(links, one) ? links : [...links, one]), []);

describe('Whatever needs are stated', () => {
  it('no sequence of them ever makes a cycle: all can be put in order, each after what it waits for', () => {
    fc.assert(
      fc.property(anyLinks, (all) => {
        const links = accepted(all);
        const place = new Map(inOrder(links).map((end, index) => [endKey(end), index]));
        for (const [key, needed] of waitsFor(links)) {
          for (const end of needed) expect(place.get(endKey(end))).toBeLessThan(place.get(key) ?? -1);
        }
      }),
    );
  });

  it('the cycle that is printed is a real one: each waits for the next, and the last is the first', () => {
    fc.assert(
      fc.property(anyLinks, anyEnd, anyEnd, (all, needing, needed) => {
        const links = accepted(all);
        const cycle = cycleClosedBy(links, link(needing, needed));
        if (!cycle) return;
        const waits = waitsFor([...links, link(needing, needed)]);
        expect(cycle[0]).toEqual(cycle.at(-1));
        cycle.slice(1).forEach((end, index) => {
          expect((waits.get(endKey(cycle[index] as End)) ?? []).map(endKey)).toContain(endKey(end));
        });
      }),
    );
  });

  it('an older plan that came with a cycle is gone through once', () => {
    expect(
      inOrder([link(a, b), link(b, a)])
        .map(endKey)
        .sort(),
    ).toEqual(['a', 'b']);
  });
});
