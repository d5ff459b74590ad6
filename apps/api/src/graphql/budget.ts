import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  locatedError,
} from 'graphql';
import { refusal } from '#domain';
import { BUDGET, type Context } from '../context.ts';
import { badInput } from '../modules/relay/errors.ts';
import { whenThere } from './when-there.ts';

/**
 * Counts the items of every list against one budget. Lists within lists multiply, and a document says nothing of how long
 * they are: what counts is what is there.
 */
export function withBudget(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>) => {
      if (!getNamedType(field.type).name.endsWith('Connection')) return undefined;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (...args: Parameters<typeof resolve>) => {
          const [, , context, info] = args;
          spend(context, 1, info);
          return whenThere(resolve(...args) as { nodes: unknown[] }, (page) => {
            spend(context, page.nodes.length, info);
            return page;
          });
        },
      };
    },
  });
}

/** @throws BAD_USER_INPUT when nothing is left: the same error for all that comes after, for making one takes time. */
export function spend({ budget }: Context, items: number, { fieldNodes, path }: GraphQLResolveInfo): void {
  budget.left -= items;
  if (budget.left >= 0) return;
  budget.spent ??= locatedError(badInput(refusal('QUERY_TOO_LARGE', { params: { maximum: BUDGET } })), fieldNodes, [
    path.key,
  ]);
  throw budget.spent;
}
