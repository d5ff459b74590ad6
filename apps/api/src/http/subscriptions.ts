import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import { hideFaults } from '../graphql/hide-faults.ts';
import { readSubscription, shownTo } from '../graphql/read-subscription.ts';
import { subscribeAfresh } from '../graphql/subscribe-afresh.ts';
import type { NoteSubscription } from './log-reads.ts';
import type { RequestOf } from './request-of.ts';
import type { Admission } from './admission/admission.ts';
import { callerOf } from './admission/caller.ts';
import type { AllowList } from './allow-list.ts';
import { whoAsks } from './who-asks.ts';

/** What they are made of. */
export interface LiveFigures {
  schema: GraphQLSchema;
  db: Database;
  requestOf: RequestOf;
  admission: Admission;
  list: AllowList;
  note: NoteSubscription;
}

/** Live figures over WebSocket, for those who are signed in. Each event is read afresh, with the rights of its moment. */
export function subscriptions(
  app: FastifyInstance,
  { schema, db, requestOf, admission, list, note }: LiveFigures,
): void {
  const hide = hideFaults(app.log);
  const handler = makeHandler({
    connectionInitWaitTimeout: 5_000,
    onConnect: async ({ extra }) => {
      const signedIn = await whoAsks(extra.request, db);
      return typeof signedIn === 'object' && signedIn !== null;
    },
    onSubscribe: async ({ extra }, _id, payload) => {
      const document = readSubscription(schema, payload);
      if (Array.isArray(document)) return document;
      const denied = await admission.admit(callerOf(extra.request), payload);
      if (denied) return [denied];
      const who = await whoAsks(extra.request, db);
      const refused = list.refusalOf(typeof who === 'object' ? who : null, payload, extra.request);
      if (refused) return [refused];
      note(extra.request, payload);
      const { operationName, variables: variableValues } = payload;
      return { schema, document, operationName, variableValues, contextValue: extra.request };
    },
    subscribe: ({ contextValue, ...args }) =>
      subscribeAfresh(args, async () => {
        const request = contextValue as FastifyRequest;
        const signedIn = await whoAsks(request, db);
        return contextOf(requestOf(typeof signedIn === 'object' ? signedIn : null, request.log));
      }),
    onError: (_context, _id, _payload, errors) => shownTo(errors, hide),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors && { ...result, errors: shownTo(result.errors as GraphQLError[], hide) },
  });
  app.get('/graphql', { websocket: true }, handler);
}
