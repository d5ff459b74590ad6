import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { withSharedWords } from '../../apps/api/src/graphql/shared-words.ts';

/**
 * A plugin of graphql-codegen: the whole contract as people read it, with the sentences that its parts share. It works on a
 * copy, for the other plugins are given the same schema.
 */
export function plugin(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(withSharedWords(buildSchema(printSchemaWithDirectives(schema))))}\n`;
}
