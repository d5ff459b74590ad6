import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../database/open-database.ts';
import { endOf } from '../identity/session-end.ts';
import { refuse } from './guards.ts';

/** What a page asks to warn of the end of its session in time (E-14), and to put it off. */
export function sessionEndRoutes(app: FastifyInstance, db: Database): void {
  const end = async ({ cookies }: FastifyRequest, stays: boolean) => {
    const secret = cookies[app.sessionCookie];
    return secret ? endOf(secret, db, stays) : null;
  };
  app.get('/session/expiry', async (request, reply) => (await end(request, false)) ?? refuse(reply, 401, 'NO_SESSION'));
  app.post('/session/expiry', async (request, reply) => (await end(request, true)) ?? refuse(reply, 401, 'NO_SESSION'));
}
