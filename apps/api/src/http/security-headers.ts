import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Site } from './site.ts';

const SELF = ["'self'"];

/** What a page of ours may do: run our own scripts and talk to us, and nothing else. */
export async function securityHeaders(app: FastifyInstance, { isSecure }: Site): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: SELF,
        scriptSrc: SELF,
        // Angular and the editor of the explorer write style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: SELF,
        connectSrc: SELF,
        workerSrc: SELF,
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: SELF,
        frameAncestors: ["'none'"],
      },
    },
    // Without TLS, a browser told to insist on it could not come back.
    hsts: isSecure && { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  // What depends on who asks is kept nowhere; what may be kept says so itself.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
