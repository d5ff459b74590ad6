import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { hashOf } from '../../identity/secret.ts';
import type {} from '../session-routes.ts';
import type { CallerKind } from './allowances.ts';

/** Whose points a request spends: those of its token, of its session or, signed in by neither, of its address. */
export interface Caller {
  kind: CallerKind;
  /** Tells one from another; no secret is kept for it. */
  key: string;
}

/** Who a request says that it is from. Whether that is so takes a look into the database. */
export function callerOf(request: FastifyRequest): Caller {
  const { authorization } = request.headers;
  if (authorization !== undefined) return { kind: 'TOKEN', key: hashOf(authorization) };
  const secret = request.cookies[request.server.sessionCookie];
  return secret ? { kind: 'SESSION', key: hashOf(secret) } : addressOf(request);
}

export const addressOf = ({ ip }: FastifyRequest): Caller => ({ kind: 'ADDRESS', key: ip });
