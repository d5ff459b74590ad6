import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { holdsToken } from '../identity/token-format.ts';

/** Names under which a browser on this machine reaches us. Any other is somebody's DNS pointing here. */
const HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && new URL(URL.canParse(origin) ? origin : 'null:').host !== headers.host;
}

const isReading = (request: FastifyRequest): boolean =>
  ['GET', 'HEAD'].includes(request.method) && request.headers.upgrade === undefined;

/** Refuses requests for another host (DNS rebinding), those with a token in their address, and writes or sockets that another site makes a browser send. */
export function guardRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!HOSTS.test(request.headers.host ?? '')) return refuse(reply, 421, 'HOST_NOT_SERVED');
    // An address is kept by whatever it passes: histories, logs, proxies.
    if (holdsToken(request.url)) return refuse(reply, 400, 'TOKEN_IN_ADDRESS');
    if (!isReading(request) && isFromElsewhere(request)) return refuse(reply, 403, 'CROSS_SITE_REQUEST');
    return undefined;
  });
}

export function refuse(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).send({ code });
}
