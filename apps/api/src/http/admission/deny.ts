import type { FastifyReply } from 'fastify';
import type { Refusal } from '#domain';
import { type ErrorCode, requestError } from '../../modules/relay/errors.ts';
import type { Charge } from './purse.ts';
import { withCost } from './say-charge.ts';

/** Refuses the whole request, in the shape that GraphQL's answers have. */
export function deny(reply: FastifyReply, code: ErrorCode, reason: Refusal, charge?: Charge): FastifyReply {
  const { message, extensions } = requestError(code, reason).toJSON();
  const { http, ...told } = extensions as { http: { status: number } };
  const body = JSON.stringify({ errors: [{ message, extensions: told }] });
  return reply
    .code(http.status)
    .type('application/json; charset=utf-8')
    .send(charge ? withCost(body, charge) : body);
}
