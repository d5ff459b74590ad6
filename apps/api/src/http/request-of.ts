import type { FastifyRequest } from 'fastify';
import { parisDay } from '#domain';
import type { Request } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import type { Changes } from '../ledger/changes.ts';
import { whoAsks } from './who-asks.ts';

export type RequestOf = (request: FastifyRequest) => Promise<Request>;

/** How a request over HTTP becomes one that the modules understand. Credentials not accepted were answered before. */
export function requestsOver(db: Database, changes: Changes, clock: () => string): RequestOf {
  return async (request) => {
    const signedIn = await whoAsks(request, db);
    const now = clock();
    const isSomeone = typeof signedIn === 'object';
    return { db, changes, now, today: parisDay(now), log: request.log, signedIn: isSomeone ? signedIn : null };
  };
}
