import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { RequestBody } from '../graphql/cost-of-request.ts';
import { listedOperations, onlyListed } from '../graphql/listed-operations.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import { requestError } from '../modules/relay/errors.ts';
import { deny } from './admission/deny.ts';

/** Holds sessions to the dashboard's own operations (G-60). */
export interface AllowList {
  /** Answers with the reason what somebody may not send. */
  hold(signedIn: SignedIn | null, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined;
  /** The same for what comes over a WebSocket. */
  refusalOf(signedIn: SignedIn | null, body: RequestBody, request: FastifyRequest): GraphQLError | null;
}

/** @param isToldOnly Whether what is not listed is answered all the same, with a header that says why it should not be. */
export function allowList(isToldOnly: boolean): AllowList {
  const listed = onlyListed(listedOperations());
  const logged = (signedIn: SignedIn | null, { operationName }: RequestBody, { log }: FastifyRequest, rule: Rule) => {
    const object = typeof operationName === 'string' ? operationName : '';
    logRefusal(log, signedIn, { operation: 'ASK_FREELY', object, rule });
  };
  return {
    hold(signedIn, request, reply) {
      const refused = listed(signedIn, request.body);
      if (!refused) return undefined;
      if (isToldOnly) return void reply.header('operation-not-listed', refused.code);
      logged(signedIn, request.body as RequestBody, request, refused.code);
      return deny(reply, 'FORBIDDEN', refused);
    },
    refusalOf(signedIn, body, request) {
      const refused = isToldOnly ? null : listed(signedIn, body);
      if (refused) logged(signedIn, body, request, refused.code);
      return refused && requestError('FORBIDDEN', refused);
    },
  };
}

type Rule = Parameters<typeof logRefusal>[2]['rule'];
