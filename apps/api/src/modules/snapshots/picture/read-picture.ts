import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, execute, parse } from 'graphql';
import type { SnapshotPlan } from '#domain';
import type { Context } from '../../../context.ts';
import { withWholeLists } from './whole-lists.ts';

/** All that a snapshot holds, asked of our own contract: a snapshot says what the API says. */
export const DOCUMENT = parse(readFileSync(join(import.meta.dirname, 'snapshot-content.graphql'), 'utf8'));

/** The whole plan as the context shows it, whatever its size. @throws What a resolver throws: half a picture is none. */
export async function readPicture(code: string, schema: GraphQLSchema, context: Context): Promise<SnapshotPlan | null> {
  const { data, errors } = await execute({
    schema: withWholeLists(schema),
    document: DOCUMENT,
    variableValues: { code },
    contextValue: { ...context, budget: { left: Infinity } },
  });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return withPlainLists(data?.['plan'] ?? null) as SnapshotPlan | null;
}

/** `{ nodes: […] }` is a way to send a list; in a picture a list is a list. */
function withPlainLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainLists);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value);
  const [only] = parts;
  if (parts.length === 1 && only?.[0] === 'nodes') return withPlainLists(only[1]);
  return Object.fromEntries(parts.map(([name, part]) => [name, withPlainLists(part)]));
}
