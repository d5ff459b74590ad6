import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageWithNonce } from './page-with-nonce.ts';

const root = join(import.meta.dirname, '../../../..');
const DASHBOARD = join(root, 'dist/dashboard/browser');
const EXPLORER = join(root, 'dist/explorer');

/** A built file's name changes with its content, so it may be kept for ever. */
const HASHED = /[-.][A-Z0-9]{8}\.\w+$/i;

const cacheFor = (reply: FastifyReply, path: string): void => {
  reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/** The dashboard, the explorer and the contract. Any address of the dashboard answers with its page. */
export async function staticRoutes(app: FastifyInstance): Promise<void> {
  const serve = { index: false, decorateReply: false, cacheControl: false, setHeaders: cacheFor } as const;
  if (existsSync(EXPLORER)) {
    await app.register(fastifyStatic, { ...serve, root: EXPLORER, prefix: '/explorer/', wildcard: true });
    // Its sanitiser makes HTML, and its own code the addresses of Monaco's workers.
    const explorer = pageWithNonce(readFileSync(join(EXPLORER, 'index.html'), 'utf8'), ['dompurify', 'workers']);
    app.get('/explorer', async (_request, reply) => explorer(reply));
    app.get('/explorer/', async (_request, reply) => reply.redirect('/explorer', 301));
  }
  const contract = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
  app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(contract));
  if (!existsSync(DASHBOARD)) return;
  // Angular's templates and its sanitiser.
  const dashboard = pageWithNonce(readFileSync(join(DASHBOARD, 'index.html'), 'utf8'), ['angular']);
  await app.register(fastifyStatic, { ...serve, root: DASHBOARD, prefix: '/', wildcard: false });
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return wantsPage ? dashboard(reply) : reply.code(404).send({ code: 'NOT_FOUND' });
  });
}
