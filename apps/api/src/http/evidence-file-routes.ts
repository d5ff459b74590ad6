import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type * as ContentDisposition from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FILE_TYPES, may, policyObject } from '#domain';
import { z } from 'zod';
import { contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import type { FileFolder } from '../evidence-files/file-folder.ts';
import { RefusedUpload } from '../evidence-files/refused-upload.ts';
import { type FileIntake, type Given } from '../evidence-files/take-file.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import { storedAction } from '../modules/actions/action-state.ts';
import { openedFile } from '../modules/evidence/opened-file.ts';
import type { EvidenceFileMapper } from '../modules/evidence/schema.mappers.ts';
import { refuse } from './guards.ts';
import type { RequestOf } from './request-of.ts';
import { whoAsks } from './who-asks.ts';

// @fastify/static requires it too, and Jest loads no module in both ways.
const { create: contentDisposition } = createRequire(import.meta.url)(
  'content-disposition',
) as typeof ContentDisposition;

interface Parts {
  db: Database;
  requestOf: RequestOf;
  folder: FileFolder;
  intake: FileIntake;
  /** Milliseconds without a byte after which a sending is given up. */
  patience: number;
}

const UPLOAD = z.object({
  key: z.uuid(),
  action: z.string().max(100),
  name: z.string().max(2_000),
});

/** Files of evidence: given by whoever may report on the action, downloaded by whoever may open the evidence. */
export function evidenceFileRoutes(app: FastifyInstance, parts: Parts): void {
  void app.register(async (scope) => {
    // The bytes are read by the route, as they come.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.put<{ Params: { key: string } }>('/evidence/files/:key', async (request, reply) => {
      const who = await signedInto(request, reply, parts.db);
      return who && receive(request, reply, { ...parts, who });
    });
  });
  // What a form says before anybody chooses a file.
  app.get('/evidence/files', async (request, reply) => {
    const who = await signedInto(request, reply, parts.db);
    return who && { largest: parts.intake.largest, extensions: Object.keys(FILE_TYPES) };
  });
  app.get<{ Params: { file: string } }>('/evidence/files/:file', { compress: false }, async (request, reply) => {
    const who = await signedInto(request, reply, parts.db);
    return who && send(request, reply, { ...parts, who });
  });
}

async function signedInto(request: FastifyRequest, reply: FastifyReply, db: Database): Promise<SignedIn | null> {
  const who = await whoAsks(request, db);
  if (who && typeof who === 'object') return who;
  await refuse(reply, who === 'TOKEN_AND_SESSION' ? 400 : 401, who ?? 'NOT_SIGNED_IN');
  return null;
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  { who, requestOf, intake, patience }: Parts & { who: SignedIn },
): Promise<FastifyReply> {
  const asked = UPLOAD.safeParse({ ...(request.query as object), ...(request.params as object) });
  if (!asked.success) return refuse(reply, 400, 'BAD_REQUEST');
  const { key, action: actionId, name } = asked.data;
  const context = contextOf(requestOf(who, request.log));
  const row = await context.actions.byId.load(actionId);
  if (!row) return refuse(reply, 404, 'NOT_FOUND');
  const action = await storedAction(row, context);
  const permission = may(who.viewer, 'SUBMIT_UPDATE', policyObject(action));
  if (!permission.allowed) {
    const { code } = permission.refusal;
    logRefusal(request.log, who, { operation: 'SUBMIT_UPDATE', object: actionId, rule: code });
    return refuse(reply, 403, code);
  }
  const announced = Number(request.headers['content-length'] ?? 0);
  const given: Given = { key, actionId, name, announced, personId: who.person.id, bytes: patiently(request, patience) };
  request.mayTakeLonger();
  try {
    const { file, isNew } = await intake.take(given);
    return reply.code(isNew ? 201 : 200).send(said(file));
  } catch (error) {
    const refused = whyNot(error);
    if (!refused) throw error;
    const { status, code, params } = refused;
    request.log.info({ code }, 'A file was not taken');
    // What still comes is let by, for a while: a browser reads the answer when it has sent all.
    request.raw.resume();
    void pause(patience, undefined, { ref: false }).then(
      () => request.raw.complete || request.raw.socket.destroySoon(),
    );
    return reply.code(status).send({ code, params });
  }
}

const said = ({ id, name, mediaType, byteCount, sha256 }: EvidenceFileMapper) => ({
  ...{ fileId: id, name, mediaType, byteCount: Number(byteCount), sha256, address: `/evidence/files/${id}` },
});

/** What comes, as long as it keeps coming. The connection stays, to be answered on. @throws RefusedUpload */
async function* patiently({ raw }: FastifyRequest, patience: number): AsyncGenerator<Buffer> {
  const parts = raw.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const { promise: silence, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject(new RefusedUpload(408, 'UPLOAD_TOO_SLOW')), patience);
      const part = await Promise.race([parts.next(), silence]).finally(() => clearTimeout(timer));
      if (part.done) return;
      yield part.value as Buffer;
    }
  } finally {
    // Not waited for: it ends with the part that does not come.
    void parts.return?.().catch(() => undefined);
  }
}

function whyNot(error: unknown): RefusedUpload | null {
  if (error instanceof RefusedUpload) return error;
  const { code } = (error ?? {}) as { code?: unknown };
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
    ? new RefusedUpload(400, 'UPLOAD_BROKEN_OFF')
    : null;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { who, requestOf, folder }: Parts & { who: SignedIn },
): Promise<FastifyReply> {
  const permission = may(who.viewer, 'READ_PLAN');
  if (!permission.allowed) return refuse(reply, 403, permission.refusal.code);
  const { file: id } = request.params as { file: string };
  const opened = await openedFile(id, contextOf(requestOf(who, request.log)));
  if (!opened) {
    // Not there, and not theirs to see, are one answer: an id tells nothing.
    logRefusal(request.log, who, {
      operation: 'READ_RESTRICTED_EVIDENCE',
      object: '/evidence/files',
      rule: 'NOT_FOUND',
    });
    return refuse(reply, 404, 'NOT_FOUND');
  }
  const { file, planId } = opened;
  request.read = { planIds: [planId], objects: [`EvidenceFile ${file.id.slice(0, 12)}`] };
  return reply
    .header('content-disposition', contentDisposition(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('repr-digest', `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`)
    .header('content-length', Number(file.byteCount))
    .type(file.mediaType)
    .send(await folder.read(file.id));
}
