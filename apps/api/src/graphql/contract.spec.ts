import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from '#domain';
import { buildSchema } from 'graphql';
import {
  allFields,
  connectionFields,
  contract,
  everythingIn,
  isList,
  mutationInputs,
  objectTypes,
} from '../testing/contract.ts';
import { withPolicy } from './policy.ts';

describe('the contract', () => {
  it.each(mutationInputs)('T-06 has no $name without an expected version and a key', ({ input }) => {
    const fields = input.getFields();
    expect(String(fields['expectedVersion']?.type)).toBe('Int!');
    expect(String(fields['idempotencyKey']?.type)).toBe('ID!');
    expect(fields['expectedVersion']?.defaultValue).toBeUndefined();
    expect(fields['idempotencyKey']?.defaultValue).toBeUndefined();
  });

  it('answers every mutation with a union that can say no, and that the version is old', () => {
    for (const field of Object.values(contract.getMutationType()!.getFields())) {
      const result = contract.getType(String(field.type).replace('!', ''));
      const members = contract.getPossibleTypes(result as never).map(({ name }) => name);
      expect(members).toEqual(expect.arrayContaining(['Refused', 'VersionConflict']));
    }
  });

  it('has no list that is not the page of a connection', () => {
    const bare = allFields.filter(({ name, field }) => isList(field) && !/^\w+Connection\.(edges|nodes)$/.test(name));
    expect(bare.map(({ name }) => name)).toEqual([]);
    expect(connectionFields.length).toBeGreaterThan(40);
  });

  it.each(connectionFields)('pages $name forwards and backwards', ({ field }) => {
    const taken = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
    expect(taken).toMatchObject({ first: 'Int', last: 'Int', after: 'String', before: 'String' });
  });

  it.each(objectTypes.filter(({ name }) => name.endsWith('Connection')))(
    'gives $name its edges, nodes, place and total',
    (type) => {
      expect(Object.keys(type.getFields()).sort()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    },
  );

  it.each([
    ['served', contract],
    ['committed', buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'))],
  ])('has a sentence on every type, field, argument, value and directive, as %s', (_, schema) => {
    const all = everythingIn(schema);
    expect(all.filter(({ sentence }) => !/^\S.*[.:]$/s.test(sentence ?? '')).map(({ name }) => name)).toEqual([]);
    expect(all.length).toBeGreaterThan(900);
  });

  it('lets nothing without a sentence through', () => {
    const bare = buildSchema(
      'directive @d(e: Int) on FIELD type Query { a(b: Int): String } enum E { F } input I { g: Int } union U = Query',
    );
    expect(everythingIn(bare).map(({ name, sentence }) => [name, sentence ?? null])).toEqual(
      ['Query', 'E', 'I', 'U', 'E.F', 'I.g', 'Query.a', 'Query.a.b', '@d', '@d.e'].map((name) => [name, null]),
    );
  });

  it('opens no root field that names no operation of the policy', () => {
    const directive = `directive @policy(operation: PolicyOperation!) on FIELD_DEFINITION enum PolicyOperation { ${OPERATIONS.join(' ')} NONE }`;
    expect(() => withPolicy(buildSchema(`${directive} type Query { open: String }`))).toThrow(
      'open names no operation',
    );
    expect(() => withPolicy(buildSchema(`${directive} type Query { open: String @policy(operation: NONE) }`))).toThrow(
      'open names no operation',
    );
  });
});
