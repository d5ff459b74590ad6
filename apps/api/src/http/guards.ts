import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { holdsToken } from '../identity/token-format.ts';
import type { Site } from './site.ts';

function isFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && new URL(URL.canParse(origin) ? origin : 'null:').host !== host;
}

const isReading = (request: FastifyRequest): boolean =>
  ['GET', 'HEAD'].includes(request.method) && request.headers.upgrade === undefined;

const isAboutHealth = ({ url }: FastifyRequest): boolean => url === '/health/live' || url === '/health/ready';

/**
 * Refuses requests for another host (DNS rebinding), those with a token in their address, and writes or sockets that
 * another site makes a browser send.
 */
export function guardRequests(app: FastifyInstance, site: Site): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const isServed = site.serves(request.host) || (site.isWatched && isAboutHealth(request));
    if (!isServed) return refuse(reply, 421, 'HOST_NOT_SERVED');
    // An address is kept by whatever it passes: histories, logs, proxies.
    if (holdsToken(request.url)) return refuse(reply, 400, 'TOKEN_IN_ADDRESS');
    if (!isReading(request) && isFromElsewhere(request)) return refuse(reply, 403, 'CROSS_SITE_REQUEST');
    return undefined;
  });
}

export function refuse(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).send({ code });
}
