import { PassThrough, Readable, pipeline } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readIsLogged } from '#domain';
import type { ReadLog } from '../reads/read-log.ts';
import type { ReadKind, ReadOutcome } from '../reads/read-to-log.ts';
import { type Asked, type DocumentFacts, documentReader } from '../reads/document-facts.ts';

/** What a route knows of a read and the hook cannot see. All of it may be left out. */
export interface ReadFacts {
  kind?: ReadKind;
  planIds?: readonly string[];
  objects?: readonly string[];
  /** What went out by its id, beside what was asked for. */
  rows?: readonly string[];
  itemCount?: number | (() => number);
  cost?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is logged of this read beside what its address and body say. */
    read: ReadFacts | null;
  }
  interface FastifyInstance {
    readLog: ReadLog;
  }
}

/** Logs that somebody listens for changes, from the moment that it begins. */
export type NoteSubscription = (request: FastifyRequest, asked: Asked) => void;

/** What each address reads. Another one that answers with a table is that of some list. */
const KINDS: Readonly<Record<string, ReadKind>> = {
  '/graphql': 'QUERY',
  '/ledger/export': 'LEDGER_EXPORT',
  '/snapshots/:file': 'SNAPSHOT_FILE',
  '/evidence/files/:file': 'EVIDENCE_FILE',
  '/access-log.csv': 'ACCESS_LOG_FILE',
  '/calendar/:file': 'CALENDAR_FILE',
};

/**
 * Logs what is read, whatever answers: the one place that every answer leaves by, one from a cache and a file among them. It
 * waits for nothing but when the log is full: then what cannot be logged is not read.
 */
export function logReads(
  app: FastifyInstance,
  { readLog, schema, clock }: { readLog: ReadLog; schema: GraphQLSchema; clock: () => string },
): NoteSubscription {
  const read = documentReader(schema);
  app.decorate('readLog', readLog);
  app.decorateRequest('signedIn', null);
  app.decorateRequest('read', null);

  app.addHook('onSend', async (request, reply, payload) => {
    const { signedIn } = request;
    if (!signedIn) return payload;
    if (signedIn.tokenId) readLog.countUse(signedIn.tokenId);
    const kind = kindOf(request, reply);
    const facts = kind && factsOf(request, read);
    if (!kind || !isLogged(request, kind, facts)) return payload;
    if (readLog.isFull) await readLog.flush();
    if (readLog.isFull) {
      reply.code(503).type('application/json; charset=utf-8').removeHeader('content-length');
      return JSON.stringify({ code: 'READS_NOT_LOGGED' });
    }
    const counted = counting(payload);
    // After the end of the answer, or of the connection if that comes first.
    reply.raw.once('close', () => {
      const { planIds = [], objects = facts?.objects ?? [], rows = [], itemCount, cost = null } = request.read ?? {};
      readLog.note({
        readAt: clock(),
        personId: signedIn.person.id,
        tokenId: signedIn.tokenId ?? null,
        kind,
        operationName: facts?.operationName ?? null,
        documentHash: facts?.documentHash ?? null,
        planIds,
        planCodes: facts?.planCodes ?? [],
        objects: [...new Set([...objects, ...rows])],
        itemCount: (typeof itemCount === 'function' ? itemCount() : itemCount) ?? null,
        byteCount: counted.bytes(),
        cost,
        outcome: outcomeOf(reply),
      });
    });
    return counted.payload;
  });

  return ({ signedIn }, { query, operationName, variables }) => {
    if (!signedIn || !readIsLogged(signedIn.viewer, 'QUERY')) return;
    const facts = read({ query, operationName, variables });
    const { person, tokenId = null } = signedIn;
    const { operation: _, isOfOthers: __, ...kept } = facts;
    readLog.note({
      ...{ ...kept, readAt: clock(), personId: person.id, tokenId, kind: 'SUBSCRIPTION' },
      ...{ planIds: [], itemCount: null, byteCount: 0, cost: null, outcome: 'ANSWERED' },
    });
  };
}

function kindOf(request: FastifyRequest, reply: FastifyReply): ReadKind | null {
  const known = request.read?.kind ?? KINDS[request.routeOptions.url ?? ''];
  if (known) return known;
  return String(reply.getHeader('content-type')).startsWith('text/csv') ? 'TABLE' : null;
}

/** The document of the request, when it has one. */
function factsOf({ body }: FastifyRequest, read: ReturnType<typeof documentReader>): DocumentFacts | null {
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
  return typeof query === 'string' ? read({ query, operationName, variables }) : null;
}

function isLogged({ signedIn }: FastifyRequest, kind: ReadKind, facts: DocumentFacts | null): boolean {
  if (!signedIn) return false;
  if (kind !== 'QUERY') return readIsLogged(signedIn.viewer, 'EXPORT');
  // A change is in the ledger; what one sees of one's own account is no read of anything else.
  if (!facts || facts.operation === 'mutation' || !facts.isOfOthers) return false;
  const isOfLog = facts.objects.some((object) => object.startsWith('LoggedRead'));
  return readIsLogged(signedIn.viewer, isOfLog ? 'ACCESS_LOG' : 'QUERY');
}

function outcomeOf({ statusCode, raw }: FastifyReply): ReadOutcome {
  if (statusCode >= 500) return 'FAILED';
  if (statusCode >= 400) return 'REFUSED';
  return raw.writableFinished ? 'ANSWERED' : 'BROKEN_OFF';
}

/** The same payload, and how many bytes of it have gone by. */
function counting(payload: unknown): { payload: unknown; bytes: () => number } {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) {
    const size = Buffer.byteLength(payload);
    return { payload, bytes: () => size };
  }
  if (!(payload instanceof Readable)) return { payload, bytes: () => 0 };
  let size = 0;
  const through = new PassThrough();
  payload.on('data', (chunk: Buffer | string) => (size += Buffer.byteLength(chunk)));
  payload.pause();
  // It ends when either side does, and hands a failure on.
  pipeline(payload, through, () => undefined);
  return { payload: through, bytes: () => size };
}
