import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { type GraphQLFieldConfig, type GraphQLSchema, defaultFieldResolver, getNamedType } from 'graphql';
import type { Context } from '../../../context.ts';
import { PAGE_SIZE, type Page } from '../../relay/page.ts';

const made = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The same schema, whose lists are whole: each is asked for page after page, under the rules of any page. */
export function withWholeLists(schema: GraphQLSchema): GraphQLSchema {
  const known = made.get(schema) ?? mapSchema(schema, { [MapperKind.OBJECT_FIELD]: wholeList });
  made.set(schema, known);
  return known;
}

function wholeList(field: GraphQLFieldConfig<unknown, Context>): GraphQLFieldConfig<unknown, Context> | undefined {
  if (!getNamedType(field.type).name.endsWith('Connection')) return undefined;
  const { resolve = defaultFieldResolver } = field;
  return {
    ...field,
    resolve: async (parent, given, context, info) => {
      const page = (after: string | null): Promise<Page<unknown>> =>
        resolve(parent, { ...given, first: PAGE_SIZE.maximum, after }, context, info) as Promise<Page<unknown>>;
      let last = await page(null);
      const nodes = [...last.nodes];
      while (last.pageInfo.hasNextPage) {
        last = await page(last.pageInfo.endCursor);
        nodes.push(...last.nodes);
      }
      return { nodes };
    },
  };
}
