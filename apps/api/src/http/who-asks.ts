import type { FastifyRequest } from 'fastify';
import { logRefusal } from '../identity/log-refusal.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import type { Database } from '../database/open-database.ts';
import { holderOf } from '../identity/sessions.ts';
import { bearerOf } from '../identity/tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, found once. */
    signedIn: SignedIn | null;
  }
}

export const SESSION_COOKIE = 'jalon_session';

/** Why a request's credentials were not taken. */
export type Unidentified = 'TOKEN_AND_SESSION' | 'TOKEN_NOT_ACCEPTED';

/**
 * Who makes a request, by session or by token, never both. Nobody is null. Whom it finds is noted on the request, for what is
 * logged of it afterwards.
 */
export async function whoAsks(request: FastifyRequest, db: Database): Promise<SignedIn | null | Unidentified> {
  const who = await credentialsOf(request, db);
  if (typeof who === 'string') {
    const object = request.routeOptions.url ?? '';
    logRefusal(request.log, null, { operation: 'AUTHENTICATE', object, rule: who });
  } else request.signedIn = who;
  return who;
}

async function credentialsOf(request: FastifyRequest, db: Database): Promise<SignedIn | null | Unidentified> {
  const secret = request.cookies[SESSION_COOKIE];
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    if (secret) return 'TOKEN_AND_SESSION';
    const token = /^Bearer ([\x21-\x7e]{1,200})$/.exec(authorization)?.[1];
    return (token && (await bearerOf(token, db))) || 'TOKEN_NOT_ACCEPTED';
  }
  return secret ? holderOf(secret, db) : null;
}
