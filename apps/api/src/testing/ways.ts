import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { contract } from './contract.ts';
import { PLAN } from './samples.ts';
import type { Speaker } from './speaker.ts';

/** A query around a selection on objects of one type. */
export type Way = (selection: string) => string;

/** The arguments without which some fields do not answer, by name or, where one name is of several types, by both. */
const KNOWN: Record<string, string> = {
  code: JSON.stringify(PLAN),
  planCode: JSON.stringify(PLAN),
  number: '1',
  'from: AsOf!': '{ on: "2021-12-01" }',
  'from: Int!': '1',
  to: '2',
  sequence: '1',
  share: 'LATE',
  forecast: '"2099-12"',
  query: '"mineurs"',
  fingerprint: JSON.stringify('0'.repeat(64)),
};

/** `(code: "…")` for the arguments that a field cannot do without; undefined when one of them is not known. */
export function knownArguments(args: readonly GraphQLArgument[]): string | undefined {
  const needed = args.filter(isRequiredArgument).map(({ name, type }) => {
    const value = KNOWN[`${name}: ${String(type)}`] ?? KNOWN[name];
    return value && `${name}: ${value}`;
  });
  if (needed.includes(undefined)) return undefined;
  return needed.length ? `(${needed.join(', ')})` : '';
}

/**
 * How to reach an object of every type that queries reach, and that is really there: the shortest way from the root or
 * from an object whose id is known, tried by asking.
 *
 * @param ids Ids of objects to start from, by their type.
 */
export async function waysFor(speaker: Speaker, ids: ReadonlyMap<string, string>): Promise<Map<string, Way>> {
  const ways = new Map<string, Way>([['Query', (selection) => `{ ${selection} }`]]);
  for (const [type, id] of ids)
    ways.set(type, (selection) => `{ node(id: "${id}") { ... on ${type} { ${selection} } } }`);
  const waiting = [...ways.keys()];
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const type = contract.getType(name) as GraphQLObjectType;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const way = step(ways.get(name)!, field);
      if (!isObjectType(target) || !way || ways.has(target.name) || !(await leadsSomewhere(speaker, way))) continue;
      ways.set(target.name, way);
      waiting.push(target.name);
    }
  }
  return ways;
}

function step(from: Way, field: GraphQLField<unknown, unknown>): Way | undefined {
  const known = knownArguments(field.args);
  return known === undefined ? undefined : (selection) => from(`${field.name}${known} { ${selection} }`);
}

/** Whether the way ends on an object, not on nothing or an empty list. */
async function leadsSomewhere(speaker: Speaker, way: Way): Promise<boolean> {
  const { data } = await speaker(way('__typename'));
  return data != null && JSON.stringify(data).lastIndexOf('__typename') !== -1;
}

/** The first object that is there at the end of a way, in an answer: a list may hold items that lead no further. */
export function firstAtTheEnd(data: unknown): Record<string, unknown> | null {
  if (data === null || typeof data !== 'object') return null;
  if ('__typename' in data) return data;
  // Everything on the way has one field but the last, so that these are the items of a list or that field.
  for (const next of Object.values(data)) {
    const found = firstAtTheEnd(next);
    if (found) return found;
  }
  return null;
}
