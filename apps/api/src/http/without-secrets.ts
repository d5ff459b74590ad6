import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/** A log of requests without what follows `?` in their address: the secret of the door stands there. */
export function withoutSecrets(log: Logger): FastifyBaseLogger {
  const req = ({ id, method, url, ip }: FastifyRequest) => ({ id, method, url: url.split('?')[0], ip });
  return log.child({}, { serializers: { req } }) as FastifyBaseLogger;
}
