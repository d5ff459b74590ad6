import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../identity/signed-in.ts';
import type { Database } from '../database/open-database.ts';
import { holderOf } from '../identity/sessions.ts';
import { bearerOf } from '../identity/tokens.ts';

/** Why a request's credentials were not taken. */
export type Unidentified = 'TOKEN_AND_SESSION' | 'TOKEN_NOT_ACCEPTED';

/** Who makes a request, by session or by token, never both. Nobody is null. */
export async function whoAsks(request: FastifyRequest, db: Database): Promise<SignedIn | null | Unidentified> {
  const secret = request.cookies[request.server.sessionCookie];
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    if (secret) return 'TOKEN_AND_SESSION';
    const token = /^Bearer ([\x21-\x7e]{1,200})$/.exec(authorization)?.[1];
    return (token && (await bearerOf(token, db))) || 'TOKEN_NOT_ACCEPTED';
  }
  return secret ? holderOf(secret, db) : null;
}
