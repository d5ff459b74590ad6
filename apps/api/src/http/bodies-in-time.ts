import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Lets a body take longer than bodies may: the route then watches over it by itself. */
    mayTakeLonger(): void;
  }
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Hangs up on whoever does not send a body in time (G-24). Node can do it for all requests alike; files need longer than
 * questions, so it is done here.
 *
 * @param limit Milliseconds for the whole body.
 */
export function bodiesInTime(app: FastifyInstance, limit = 10_000): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.decorateRequest('mayTakeLonger', function mayTakeLonger(this: FastifyRequest) {
    clearTimeout(timers.get(this));
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!hasBody(request)) return;
    const { raw } = request;
    const timer = setTimeout(() => {
      if (raw.complete) return;
      if (!reply.raw.headersSent) raw.socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
      raw.socket.destroySoon();
    }, limit).unref();
    timers.set(request, timer);
    raw.once('close', () => clearTimeout(timer));
  });
  app.addHook('onResponse', async (request) => clearTimeout(timers.get(request)));
}
