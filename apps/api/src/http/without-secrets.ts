import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { withoutTokens } from '../identity/token-format.ts';

/** A log of requests without what follows `?` in their address, where the secret of the door stands, and without tokens. */
export function withoutSecrets(log: Logger): FastifyBaseLogger {
  const req = ({ id, method, url, ip }: FastifyRequest) => ({
    id,
    method,
    url: withoutTokens(url.split('?')[0] ?? ''),
    ip,
  });
  return log.child({}, { serializers: { req } }) as FastifyBaseLogger;
}
