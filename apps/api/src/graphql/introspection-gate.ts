import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, visit } from 'graphql';
import { may } from '#domain';
import type { Context } from '../context.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import { requestError } from '../modules/relay/errors.ts';

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

/** Introspection is for those whom the policy lets explore; everyone may read `schema.graphql`. */
export const introspectionGate: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (!asksForSchema(document)) return;
      const permission = may(contextValue.signedIn?.viewer ?? null, 'INTROSPECT');
      if (permission.allowed) return;
      const { signedIn, log } = contextValue;
      logRefusal(log, signedIn, { operation: 'INTROSPECT', object: '__schema', rule: permission.refusal.code });
      throw requestError(signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED', permission.refusal);
    },
  }),
};
