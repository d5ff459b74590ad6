import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { contentPolicy } from './content-policy.ts';
import type { Site } from './site.ts';

/** What every answer says to browsers. A page with scripts says its own policy over this one. */
export async function securityHeaders(app: FastifyInstance, { isSecure }: Site): Promise<void> {
  const policy = contentPolicy();
  await app.register(helmet, {
    // Ours is written whole: helmet knows nothing of what a page needs.
    contentSecurityPolicy: false,
    // Without TLS, a browser told to insist on it could not come back.
    hsts: isSecure && { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async (_request, reply) => void reply.header('content-security-policy', policy));
  // What depends on who asks is kept nowhere; what may be kept says so itself.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
