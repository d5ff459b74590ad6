import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { withoutTokens } from '../identity/token-format.ts';
import { withoutSecretPart } from './secret-addresses.ts';

/** A log of requests without what follows `?` in their address, where the secret of the door stands, and without tokens and secret addresses. */
export function withoutSecrets(log: Logger): FastifyBaseLogger {
  const req = ({ id, method, url, ip }: FastifyRequest) => ({
    id,
    method,
    url: withoutSecretPart(withoutTokens(url.split('?')[0] ?? '')),
    ip,
  });
  return log.child({}, { serializers: { req } }) as FastifyBaseLogger;
}
