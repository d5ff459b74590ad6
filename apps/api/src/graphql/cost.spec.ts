import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DocumentNode, parse } from 'graphql';
import { contract } from '../testing/contract.ts';
import { MAXIMUM_COST, costOf } from './cost.ts';

const apps = join(import.meta.dirname, '../../..');

const costIn = (query: string, variables: unknown = {}, operationName?: string) =>
  costOf(contract, parse(query), { variables, operationName });
const plan = (inside: string): string => `{ plan(code: "x") { ${inside} } }`;

describe('the cost of an operation', () => {
  it.each([
    ['nothing but itself', '{ __typename }', 1],
    ['one object', plan('id name'), 2],
    ['the usual page of a list', plan('actions { nodes { id } }'), 2 + 1 + 50],
    ['a page', plan('actions(first: 7) { nodes { id } }'), 2 + 1 + 7],
    ['a page from the end', plan('actions(last: 7) { nodes { id } }'), 2 + 1 + 7],
    [
      'a list of which nothing but the length is asked',
      plan('actions(first: 100) { totalCount pageInfo { endCursor } }'),
      3,
    ],
    [
      'a page by its edges, as much as by its nodes',
      plan('actions(first: 7) { edges { cursor node { id } } }'),
      2 + 1 + 7,
    ],
    ['cursors alone', plan('actions(first: 7) { edges { cursor } }'), 2 + 1 + 7],
    [
      'a list within a list',
      plan('actions(first: 7) { nodes { milestones(first: 3) { nodes { id } } } }'),
      3 + 7 * (1 + 1 + 3),
    ],
    [
      'the same list under two names',
      plan('a: actions(first: 7) { nodes { id } } b: actions(first: 7) { nodes { id } }'),
      2 + 2 * 8,
    ],
    [
      'the same list said twice',
      plan('actions(first: 7) { nodes { id } } actions(first: 7) { nodes { number } }'),
      2 + 8,
    ],
    [
      'a fragment as what it stands for',
      `${plan('...F')} fragment F on Plan { actions(first: 7) { nodes { id } } }`,
      2 + 8,
    ],
    [
      'a fragment spread twice, once',
      `${plan('...F ...F actions(first: 7) { nodes { id } }')} fragment F on Plan { actions(first: 7) { nodes { id } } }`,
      2 + 8,
    ],
    ['fragments in line', plan('... on Plan { actions(first: 7) { nodes { id } } } ... { id }'), 2 + 8],
    [
      'the dearest of what an object may be',
      '{ node(id: "x") { ... on Plan { actions(first: 7) { nodes { id } } } ... on Action { milestones(first: 9) { nodes { id } } } } }',
      2 + 10,
    ],
    ['nothing for what is skipped', plan('actions(first: 7) @skip(if: true) { nodes { id } }'), 2],
    ['nothing for what is not included', plan('... @include(if: false) { actions(first: 7) { nodes { id } } }'), 2],
    ['what is included', plan('actions(first: 7) @include(if: true) @skip(if: false) { nodes { id } }'), 2 + 8],
    ['a moment of the past', '{ plan(code: "x", asOf: { on: "2022-01-01" }) { id } }', 102],
    ['no moment when it is null', '{ plan(code: "x", asOf: null) { id } }', 2],
    [
      'two moments compared',
      plan('comparison(from: { on: "2022-01-01" }, to: { on: "2023-01-01" }) { counts { total } }'),
      2 + 201 + 1,
    ],
    ['the whole contract', '{ __schema { types { name fields { name } } } }', 501],
    [
      'a mutation, by what it answers',
      'mutation { withdrawUpdate(input: {}) { ... on UpdateAccepted { action { milestones(first: 9) { nodes { id } } } } } }',
      1 + 1 + 1 + 10,
    ],
    [
      'at most the longest page that there is: longer ones are refused',
      plan('actions(first: 99999999) { nodes { id } }'),
      3 + 100,
    ],
    ['at least nothing', plan('actions(first: -5) { nodes { id } }'), 3],
    ['nothing for a field that is not there', plan('nothing(first: 5) { nodes { id } }'), 2],
  ])('counts %s', (_, query, cost) => {
    expect(costIn(query)).toBe(cost);
  });

  const paged = `query ($n: Int = 9, $with: Boolean = true) { plan(code: "x") { actions(first: $n) @include(if: $with) { nodes { id } } } }`;
  it.each([
    ['as given', { n: 7 }, 10],
    ['by default', {}, 12],
    ['of nothing, which leaves the usual page', { n: null }, 53],
    ['that leave a part out', { n: 7, with: false }, 2],
    ['that are no numbers, which are refused later', { n: 'seven' }, 53],
  ])('counts variables %s', (_, variables, cost) => {
    expect(costIn(paged, variables)).toBe(cost);
  });

  it('is that of the operation named, and cannot be told when there is none', () => {
    const two = `query A ${plan('id')} query B ${plan('actions(first: 7) { nodes { id } }')}`;
    expect([costIn(two, {}, 'A'), costIn(two, {}, 'B'), costIn(two), costIn(two, {}, 'C')]).toEqual([
      2,
      10,
      null,
      null,
    ]);
  });

  it('G-33 cannot be told of a circle, and is beyond count where fragments double through their fields', () => {
    expect(costIn(`${plan('...A')} fragment A on Plan { axes { nodes { plan { ...A } } } }`)).toBeNull();
    const twice = (next: string) =>
      `a: axes(first: 1) { nodes { plan { ${next} } } } b: axes(first: 1) { nodes { plan { ${next} } } }`;
    const doubling = Array.from(
      { length: 18 },
      (_, place) => `fragment F${place} on Plan { ${twice(`...F${place + 1}`)} }`,
    );
    expect(costIn(`${plan('...F0')} ${doubling.join(' ')} fragment F18 on Plan { id }`)).toBe(Infinity);
  });

  it('G-35 is what pages multiply to, however deep, however the size comes', () => {
    const sizes = fc.array(fc.record({ size: fc.integer({ min: 1, max: 100 }), isVariable: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(sizes, (levels) => {
        const declared = levels.map((_, place) => `$v${place}: Int`).join(', ');
        const open = levels.map(
          ({ size, isVariable }, place) => `actions(first: ${isVariable ? `$v${place}` : size}) { nodes { plan {`,
        );
        const query = `query (${declared}) { plan(code: "x") { ${open.join(' ')} id ${'} } } '.repeat(levels.length)} } }`;
        const variables = Object.fromEntries(levels.map(({ size }, place) => [`v${place}`, size]));
        const expected = 2 + levels.reduceRight((below, { size }) => 1 + size * (2 + below), 0);
        expect(costIn(query, variables)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what may be asked', () => {
  const dashboard = [
    ...readFileSync(join(apps, 'dashboard/src/app/graphql/generated/graphql.ts'), 'utf8').matchAll(
      /export const (\w+)Document = (\{.*\}) as unknown as/g,
    ),
  ].map(([, name = '', json = '']) => [name, JSON.parse(json) as DocumentNode] as const);
  const queries = join(apps, 'explorer/queries');
  const ready = readdirSync(queries).map((file) => [file, parse(readFileSync(join(queries, file), 'utf8'))] as const);

  const operations = [...dashboard, ...ready].filter(([, { definitions }]) =>
    definitions.some(({ kind }) => kind === 'OperationDefinition'),
  );

  it('has all that the dashboard asks and all that the explorer offers', () => {
    expect(dashboard.length).toBeGreaterThan(35);
    expect(ready.length).toBeGreaterThanOrEqual(8);
  });

  it.each(operations)('G-35 has %s, with room to grow', (_, document) => {
    expect(costOf(contract, document)).toBeLessThan(MAXIMUM_COST / 8);
  });
});
