import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeptAnswers, type Made } from '../answers/kept-answers.ts';
import { seen } from '../answers/made-of.ts';
import { questionIn } from '../answers/question.ts';
import { BUDGET, type Context, type Request, contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import type { Known } from '../identity/ask-who.ts';
import { identify } from '../identity/identify.ts';
import type { Admission } from './admission/admission.ts';
import type { AllowList } from './allow-list.ts';
import { refuse } from './guards.ts';
import type { RequestOf } from './request-of.ts';
import { sendAnswer } from './send-answer.ts';
import { whatIsKnownOf } from './who-asks.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, found once, and how far the database had come. Null for somebody who shows nothing. */
    known: Known | null;
    /** The request as the modules understand it. */
    asked: Request | null;
  }
}

/** What the route is made of. */
export interface GraphqlRoute {
  server: ApolloServer<Context>;
  db: Database;
  requestOf: RequestOf;
  admission: Admission;
  list: AllowList;
  /** How much of answers is kept, in bytes; none when 0. */
  keep: number;
}

/** Queries and mutations, by POST alone. */
export function graphqlRoute(
  app: FastifyInstance,
  { server, db, requestOf, admission, list, keep }: GraphqlRoute,
): void {
  const answers = keep > 0 ? new KeptAnswers(keep, async () => (await identify(null, db)).revision) : null;
  const apollo = fastifyApolloHandler(server, {
    context: async (request) => {
      const context = contextOf(seen(request.asked!));
      request.read = { itemCount: () => BUDGET - context.budget.left };
      return context;
    },
  });
  const fresh = (request: FastifyRequest, reply: FastifyReply) => apollo.call(app, request, reply) as Promise<string>;
  app.decorateRequest('known', null);
  app.decorateRequest('asked', null);
  app.decorateRequest('charge', null);
  app.decorateRequest('endTurn', null);
  app.route({
    method: 'POST',
    url: '/graphql',
    bodyLimit: 100 * 1024,
    preHandler: [
      admission.enter,
      async (request, reply) => {
        const known = await whatIsKnownOf(request, db);
        if (known === 'TOKEN_AND_SESSION') return refuse(reply, 400, known);
        if (known === 'TOKEN_NOT_ACCEPTED') {
          return (await admission.turnAway(request, reply)) ?? refuse(reply, 401, known);
        }
        request.known = known;
        // Whatever is read from here on is as new at least.
        if (known?.signedIn) reply.header('ledger-head', known.revision.entry);
        return undefined;
      },
      admission.pay,
      async (request, reply) => list.hold(request.known?.signedIn ?? null, request, reply),
      async (request) => {
        const { known, charge } = request;
        request.asked = { ...requestOf(known?.signedIn ?? null, request.log), charge };
      },
    ],
    onSend: [admission.leave],
    handler: async (request, reply) => {
      const { known, body, asked, headers } = request;
      const question = answers && known?.signedIn ? questionIn(body, headers.accept) : null;
      if (!answers || !question || !known?.signedIn) return fresh(request, reply);
      const { signedIn, revision } = known;
      const found = await answers.answer({ question, signedIn, revision, today: asked!.today }, async () =>
        madeBy(request, reply, await fresh(request, reply)),
      );
      if ('made' in found) return found.made.text;
      request.read = { itemCount: found.answer.itemCount };
      return sendAnswer(request, reply, found);
    },
  });
}

function madeBy({ read }: FastifyRequest, reply: FastifyReply, text: string): Made {
  const itemCount = typeof read?.itemCount === 'function' ? read.itemCount() : 0;
  return { status: reply.statusCode, type: String(reply.getHeader('content-type')), text, itemCount };
}
