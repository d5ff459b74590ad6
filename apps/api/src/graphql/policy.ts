import { MapperKind, getDirective, mapSchema } from '@graphql-tools/utils';
import { type GraphQLFieldConfig, type GraphQLSchema, defaultFieldResolver } from 'graphql';
import { OPERATIONS, type Operation, may } from '#domain';
import type { Context } from '../context.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import { requestError } from '../modules/relay/errors.ts';

/**
 * Puts the permission policy before every root field, by the operation that its `@policy` names. What also depends on
 * the object is asked again where the object is known.
 *
 * @throws When a root field names no operation: a door without a lock does not open.
 */
export function withPolicy(schema: GraphQLSchema): GraphQLSchema {
  const guard =
    (kind: 'query' | 'mutation' | 'subscription') => (field: GraphQLFieldConfig<unknown, Context>, name: string) => {
      const operation: unknown = getDirective(schema, field, 'policy')?.[0]?.['operation'];
      if (!isOperation(operation)) throw new Error(`The root field ${name} names no operation of the policy`);
      const { resolve = defaultFieldResolver, subscribe } = field;
      return {
        ...field,
        resolve: (...args: Parameters<typeof resolve>) => {
          allow(operation, kind, args[2], name);
          return resolve(...args);
        },
        ...(subscribe && {
          subscribe: (...args: Parameters<typeof resolve>) => {
            allow(operation, kind, args[2], name);
            return subscribe(...args);
          },
        }),
      };
    };
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: guard('query'),
    [MapperKind.MUTATION_ROOT_FIELD]: guard('mutation'),
    [MapperKind.SUBSCRIPTION_ROOT_FIELD]: guard('subscription'),
  } as Parameters<typeof mapSchema>[1]);
}

const isOperation = (name: unknown): name is Operation => OPERATIONS.includes(name as Operation);

/**
 * Refuses whom the policy refuses whatever the object. A person who may not change something is told so in a typed
 * answer, by the one way to write; a token is stopped here.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
function allow(
  operation: Operation,
  kind: 'query' | 'mutation' | 'subscription',
  { signedIn, log }: Context,
  object: string,
): void {
  const permission = may(signedIn?.viewer ?? null, operation);
  if (permission.allowed) return;
  // The one way to write logs what it refuses, with the object.
  if (kind === 'mutation' && signedIn?.viewer.via === 'SESSION') return;
  logRefusal(log, signedIn, { operation, object, rule: permission.refusal.code });
  if (!signedIn) throw requestError('UNAUTHENTICATED', permission.refusal);
  throw requestError('FORBIDDEN', permission.refusal);
}
