import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { BUDGET, type Context, contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import { refuse } from './guards.ts';
import type { RequestOf } from './request-of.ts';
import { whoAsks } from './who-asks.ts';

/** Queries and mutations, by POST alone. */
export function graphqlRoute(
  app: FastifyInstance,
  { server, db, requestOf }: { server: ApolloServer<Context>; db: Database; requestOf: RequestOf },
): void {
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: 100 * 1024,
    preHandler: async (request, reply) => {
      const who = await whoAsks(request, db);
      if (who === 'TOKEN_AND_SESSION') return refuse(reply, 400, who);
      if (who === 'TOKEN_NOT_ACCEPTED') return refuse(reply, 401, who);
      return undefined;
    },
    handler: fastifyApolloHandler(server, {
      context: async (request) => {
        const context = contextOf(requestOf(request.signedIn, request.log));
        request.read = { itemCount: () => BUDGET - context.budget.left };
        return context;
      },
    }),
  });
}
