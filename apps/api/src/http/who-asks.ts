import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/open-database.ts';
import type { Known } from '../identity/ask-who.ts';
import { identify } from '../identity/identify.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import type { SignedIn } from '../identity/signed-in.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, found once. */
    signedIn: SignedIn | null;
  }
}

/** Why a request's credentials were not taken. */
export type Unidentified = 'TOKEN_AND_SESSION' | 'TOKEN_NOT_ACCEPTED';

/** Who makes a request, by session or by token, never both. Nobody is null. */
export async function whoAsks(request: FastifyRequest, db: Database): Promise<SignedIn | null | Unidentified> {
  const known = await whatIsKnownOf(request, db);
  return typeof known === 'string' ? known : (known?.signedIn ?? null);
}

/**
 * The same, with how far the database had come when it said so; null for somebody who shows nothing. Whom it finds is noted on
 * the request, for what is logged of it afterwards.
 */
export async function whatIsKnownOf(request: FastifyRequest, db: Database): Promise<Known | null | Unidentified> {
  const known = await shownBy(request, db);
  if (typeof known === 'string') {
    const object = request.routeOptions.url ?? '';
    logRefusal(request.log, null, { operation: 'AUTHENTICATE', object, rule: known });
  } else request.signedIn = known?.signedIn ?? null;
  return known;
}

async function shownBy(request: FastifyRequest, db: Database): Promise<Known | null | Unidentified> {
  const secret = request.cookies[request.server.sessionCookie];
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    if (secret) return 'TOKEN_AND_SESSION';
    const token = /^Bearer ([\x21-\x7e]{1,200})$/.exec(authorization)?.[1];
    const known = token === undefined ? null : await identify({ token }, db);
    return known?.signedIn ? known : 'TOKEN_NOT_ACCEPTED';
  }
  return secret ? identify({ session: secret }, db) : null;
}
