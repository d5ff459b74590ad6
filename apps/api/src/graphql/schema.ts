import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../modules/resolvers.generated.ts';
import { withBudget } from './budget.ts';
import { withPolicy } from './policy.ts';
import { withCursors } from './with-cursors.ts';
import { withSharedWords } from './shared-words.ts';
import { withAsOf } from './with-as-of.ts';

const modules = join(import.meta.dirname, '../modules');

/**
 * The contract, module by module, with the resolvers, the cursors of their lists, the moment that they see, the policy that guards them and the budget
 * that bounds them.
 */
export function executableSchema(): GraphQLSchema {
  const typeDefs = readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(modules, name, 'schema.graphql'), 'utf8'));
  return withBudget(withPolicy(withAsOf(withCursors(withSharedWords(makeExecutableSchema({ typeDefs, resolvers }))))));
}
