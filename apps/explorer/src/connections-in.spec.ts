import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { connectionsIn } from './connections-in.ts';

const schema = buildSchema(readFileSync(join(__dirname, '../../api/schema.graphql'), 'utf8'));
const found = (text: string): string[] =>
  connectionsIn(schema, text).map(({ operation, path }) => [operation ?? '-', ...path].join(' '));

describe('the connections of a query', () => {
  it.each([
    ['at the root', '{ ledger { nodes { body } } }', ['- ledger']],
    [
      'through objects, under its alias',
      'query A { p: plan(code: "x") { late: actions { edges { node { id } } } } }',
      ['A p late'],
    ],
    [
      'through fragments',
      'query A { plan(code: "x") { ...P } } fragment P on Plan { axes { nodes { id } } }',
      ['A plan axes'],
    ],
    ['through a type condition', '{ node(id: "x") { ... on Plan { axes { nodes { id } } } } }', ['- node axes']],
    ['but not below the items of another one', '{ plans { nodes { axes { nodes { id } } } } }', ['- plans']],
    ['but not for its total alone', '{ plans { totalCount } }', []],
    [
      'of each operation',
      'query A { plans { nodes { id } } } query B { ministries { nodes { id } } }',
      ['A plans', 'B ministries'],
    ],
    ['of no mutation', 'mutation { createToken { nodes { id } } }', []],
    ['while it is being typed', '{ plans { nodes {', []],
    ['of an unknown field', '{ nothing { nodes { id } } }', []],
    ['in a circle of fragments', '{ ...A } fragment A on Query { ...A plans { nodes { id } } }', ['- plans']],
  ])('are found %s', (_, text, connections) => {
    expect(found(text)).toEqual(connections);
  });

  it('are looked for within bounds, however fragments multiply', () => {
    const doubling = Array.from(
      { length: 25 },
      (_, place) => `fragment F${place} on Query { ...F${place + 1} ...F${place + 1} }`,
    );
    expect(found(`{ ...F0 } ${doubling.join(' ')} fragment F25 on Query { plans { nodes { id } } }`)).toEqual([
      '- plans',
    ]);
  });
});
