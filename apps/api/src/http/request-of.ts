import type { FastifyBaseLogger } from 'fastify';
import { type StepUp, parisDay } from '#domain';
import type { Request } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import type { Changes } from '../ledger/changes.ts';

export type RequestOf = (signedIn: SignedIn | null, log: FastifyBaseLogger) => Request;

/** How somebody's request over HTTP becomes one that the modules understand. */
export function requestsOver(db: Database, changes: Changes, clock: () => string, stepUp: StepUp | null): RequestOf {
  return (signedIn, log) => {
    const now = clock();
    return { db, changes, now, today: parisDay(now), log, signedIn, stepUp };
  };
}
