import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, GraphQLError, execute, getOperationAST, parse, validate } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import type { RequestOf } from './request-of.ts';
import { whoAsks } from './who-asks.ts';

const SUBSCRIPTIONS_ONLY = new GraphQLError('Only subscriptions are served here', {
  extensions: { code: 'BAD_USER_INPUT' },
});

/** Live figures over WebSocket, for those who are signed in. Each event is read afresh, with the rights of its moment. */
export function subscriptions(
  app: FastifyInstance,
  { schema, db, requestOf }: { schema: GraphQLSchema; db: Database; requestOf: RequestOf },
): void {
  const requests = new WeakMap<object, FastifyRequest>();
  const handler = makeHandler({
    schema,
    connectionInitWaitTimeout: 5_000,
    onConnect: async ({ extra }) => {
      const signedIn = await whoAsks(extra.request, db);
      return typeof signedIn === 'object' && signedIn !== null;
    },
    onSubscribe: (_context, _id, { query, operationName, variables }) => {
      const document = parse(query, { maxTokens: 500 });
      // Queries and mutations have a door of their own, with its limits.
      if (getOperationAST(document, operationName)?.operation !== 'subscription') return [SUBSCRIPTIONS_ONLY];
      const errors = validate(schema, document);
      return errors.length ? [...errors] : { schema, document, operationName, variableValues: variables };
    },
    context: async ({ extra }) => {
      const context = contextOf(await requestOf(extra.request));
      requests.set(context, extra.request);
      return context as never;
    },
    execute: async (args) => {
      const request = requests.get(args.contextValue as object);
      return execute({ ...args, ...(request && { contextValue: contextOf(await requestOf(request)) }) });
    },
  });
  app.get('/graphql', { websocket: true }, handler);
}
