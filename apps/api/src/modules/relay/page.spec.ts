import fc from 'fast-check';
import { type Page, type SortKey, compareKeys, cursorOf, keyIn, pageInOrder, pageOf } from './page.ts';

interface Item {
  rank: number;
  id: string;
}

const keyOf = ({ rank, id }: Item): SortKey => [rank, id];
const anyItem = fc.record({ rank: fc.integer({ min: -3, max: 3 }), id: fc.string({ minLength: 1, maxLength: 4 }) });
const anyItems = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 40 });
const anySize = fc.integer({ min: 1, max: 7 });
const inOrder = (items: Item[]) => [...items].sort((a, b) => compareKeys(keyOf(a), keyOf(b)));

/** Turns the pages to the end; what happens between two of them is the caller's. */
function walk(
  page: (cursor: string | null) => Page<Item>,
  way: 'forwards' | 'backwards',
  between = () => undefined as void,
): Item[] {
  const seen: Item[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const { nodes, edges, pageInfo } = page(cursor);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    if (way === 'forwards') seen.push(nodes);
    else seen.unshift(nodes);
    const goesOn = way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!goesOn) return seen.flat();
    between();
  }
}

describe('the pages of a list', () => {
  it('give each item once and in order, forwards and backwards', () => {
    fc.assert(
      fc.property(anyItems, anySize, (items, size) => {
        expect(walk((after) => pageOf(items, { first: size, after }, keyOf), 'forwards')).toEqual(inOrder(items));
        expect(walk((before) => pageOf(items, { last: size, before }, keyOf), 'backwards')).toEqual(inOrder(items));
        expect(walk((after) => pageInOrder(items, { first: size, after }), 'forwards')).toEqual(items);
      }),
      { numRuns: 300 },
    );
  });

  it('B-67 neither skip nor repeat what was there from the start, while items come and go between two pages', () => {
    fc.assert(
      fc.property(anyItems, anyItems, anySize, fc.constantFrom('forwards', 'backwards'), (items, others, size, way) => {
        const kept = items.filter(({ id }) => !others.some((other) => other.id === id));
        const coming = others.filter(({ id }) => !kept.some((one) => one.id === id));
        let now = [...kept, ...coming.slice(0, 5)];
        const rest = coming.slice(5);
        const seen = walk(
          (cursor) =>
            pageOf(now, way === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor }, keyOf),
          way,
          () => {
            const [next] = rest.splice(0, 1);
            now = [...(next ? [next] : []), ...now.filter((one) => one !== coming[0])];
          },
        );
        expect(seen.filter((one) => kept.includes(one))).toEqual(inOrder(kept));
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 300 },
    );
  });

  it('know whether there is more before and after, and how much there is in all', () => {
    const items = [1, 2, 3, 4, 5].map((rank) => ({ rank, id: 'x' }));
    const middle = pageOf(items, { first: 2, after: cursorOf([1, 'x']) }, keyOf);
    expect(middle).toMatchObject({
      nodes: [{ rank: 2 }, { rank: 3 }],
      totalCount: 5,
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    const empty = pageOf<Item>([], { first: 5 }, keyOf);
    expect([empty.nodes, empty.edges, empty.totalCount]).toEqual([[], [], 0]);
    expect(empty.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it.each([
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { last: 0 },
    { last: 101 },
    { first: 1, last: 1 },
    { first: 99_999_999 },
  ])('G-34 are never of %j', (args) => {
    expect(() => pageOf([], args, keyOf)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ rule: 'PAGE_SIZE_OUT_OF_RANGE' }) }),
    );
  });

  it('B-67 are not found by a cursor that is none, and a forged one never breaks them', () => {
    for (const cursor of [
      '',
      'x',
      cursorOf([1]),
      cursorOf([1, 'x', 2]),
      Buffer.from('{"length":2}').toString('base64url'),
      Buffer.from('[1,null]').toString('base64url'),
      Buffer.from('[1,[2]]').toString('base64url'),
    ]) {
      expect(() => keyIn(cursor, 2)).toThrow(
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'INVALID_CURSOR' }),
        }),
      );
    }
    const items = [1, 2, 3].map((rank) => ({ rank, id: 'x' }));
    expect(() => pageOf(items, { after: cursorOf(['text', 'x']) }, keyOf)).not.toThrow();
    expect(() => pageOf([], { after: 'x' }, keyOf)).toThrow();
  });
});
