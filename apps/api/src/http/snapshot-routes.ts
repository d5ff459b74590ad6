import { createRequire } from 'node:module';
import type * as ContentDisposition from 'content-disposition';
import type { FastifyInstance } from 'fastify';
import { may, snapshotContent } from '#domain';
import type { Database } from '../database/open-database.ts';
import { csvFile } from '../modules/snapshots/files/csv-file.ts';
import type { FrozenSnapshot } from '../modules/snapshots/files/frozen-file.ts';
import { pdfFile } from '../modules/snapshots/files/pdf/pdf-file.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import { refuse } from './guards.ts';
import { whoAsks } from './who-asks.ts';

// @fastify/static requires it too, and Jest loads no module in both ways.
const { create: contentDisposition } = createRequire(import.meta.url)(
  'content-disposition',
) as typeof ContentDisposition;

interface Format {
  type: string;
  /** Grows when the same content is drawn in another way: a copy that a browser keeps is then asked for again. */
  edition: number;
  write(snapshot: FrozenSnapshot, content: string): Buffer | Promise<Buffer>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  // The very bytes of the fingerprint: `sha256sum` of the file gives it.
  json: { type: 'application/json', edition: 1, write: (_, content) => Buffer.from(content, 'utf8') },
  csv: { type: 'text/csv; charset=utf-8', edition: 1, write: csvFile },
  pdf: { type: 'application/pdf', edition: 1, write: pdfFile },
};

const FILE = /^([0-9a-f]{64})\.(json|csv|pdf)$/;

/** The files of a snapshot, made of the content that is kept and of nothing else: whoever may read a plan may read them. */
export function snapshotRoutes(app: FastifyInstance, db: Database): void {
  const lately = kept();
  app.get<{ Params: { file: string } }>('/snapshots/:file', async (request, reply) => {
    const who = await whoAsks(request, db);
    if (who === 'TOKEN_AND_SESSION') return refuse(reply, 400, who);
    if (who === 'TOKEN_NOT_ACCEPTED') return refuse(reply, 401, who);
    const permission = may(who?.viewer ?? null, 'READ_PLAN');
    if (!permission.allowed) {
      logRefusal(request.log, who, { operation: 'READ_PLAN', object: '/snapshots', rule: permission.refusal.code });
      return refuse(reply, who ? 403 : 401, permission.refusal.code);
    }
    const [, fingerprint = '', extension = ''] = FILE.exec(request.params.file) ?? [];
    const format = FORMATS[extension];
    if (!format) return refuse(reply, 404, 'NOT_FOUND');
    const row = await db
      .selectFrom('snapshot')
      .select(['content', 'planId'])
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst();
    if (!row) return refuse(reply, 404, 'NOT_FOUND');
    request.read = { planIds: [row.planId], objects: [`Snapshot ${fingerprint.slice(0, 12)}`] };
    const tag = `"${fingerprint}.${extension}.${format.edition}"`;
    reply.header('cache-control', 'private, max-age=31536000, immutable').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const content = snapshotContent(row.content);
    const name = `${content.name} - ${content.plan.code} - ${fingerprint.slice(0, 12)}.${extension}`;
    return reply
      .type(format.type)
      .header('content-disposition', contentDisposition(name))
      .send(await lately(tag, async () => format.write({ fingerprint, content }, row.content)));
  });
}

/** How many files are kept at hand: those of the last few committees. */
const KEPT = 12;

/** Keeps the files written last: when a whole committee asks for the same one, it is drawn once. */
function kept(): (tag: string, write: () => Promise<Buffer>) => Promise<Buffer> {
  const files = new Map<string, Promise<Buffer>>();
  return (tag, write) => {
    const file = files.get(tag) ?? write();
    files.delete(tag);
    files.set(tag, file);
    const [oldest = tag] = files.keys();
    if (files.size > KEPT) files.delete(oldest);
    // What could not be written is tried again.
    file.catch(() => files.delete(tag));
    return file;
  };
}
