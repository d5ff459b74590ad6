import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { type Context, contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import type { Admission } from './admission/admission.ts';
import { refuse } from './guards.ts';
import type { RequestOf } from './request-of.ts';
import { whoAsks } from './who-asks.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, found once. */
    signedIn: SignedIn | null;
  }
}

interface GraphqlParts {
  server: ApolloServer<Context>;
  db: Database;
  requestOf: RequestOf;
  admission: Admission;
}

/** Queries and mutations, by POST alone. */
export function graphqlRoute(app: FastifyInstance, { server, db, requestOf, admission }: GraphqlParts): void {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('charge', null);
  app.decorateRequest('endTurn', null);
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: 100 * 1024,
    preHandler: [
      admission.enter,
      async (request, reply) => {
        const who = await whoAsks(request, db);
        if (who === 'TOKEN_AND_SESSION') return refuse(reply, 400, who);
        if (who === 'TOKEN_NOT_ACCEPTED') return (await admission.turnAway(request, reply)) ?? refuse(reply, 401, who);
        request.signedIn = who;
        return undefined;
      },
      admission.pay,
    ],
    onSend: [admission.leave],
    handler: fastifyApolloHandler(server, {
      context: async ({ signedIn, log, charge }) => contextOf({ ...requestOf(signedIn, log), charge }),
    }),
  });
}
