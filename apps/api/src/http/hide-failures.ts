import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';

/** A failure outside GraphQL is logged whole and shown as its number alone: its message may quote a query or a path. */
export function hideFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ code: error.code ?? 'BAD_REQUEST', message: error.message });
    const incident = randomUUID();
    request.log.error({ incident, err: error }, 'A request failed');
    return reply.code(status).send({ code: 'INTERNAL_SERVER_ERROR', incident });
  });
}
