import { Readable } from 'node:stream';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FormattedExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { type Context, contextOf } from '../context.ts';
import type { Column } from '../csv/columns.ts';
import { DIALECTS, type Dialect } from '../csv/dialects.ts';
import { fileName } from '../csv/file-name.ts';
import { type QuestionOfPages, questionOfPages } from '../csv/question-of-pages.ts';
import { type FileRefusal, RefusedFile } from '../csv/refused-file.ts';
import { PageRefused, type PageOfRows, walkPages } from '../csv/walk-pages.ts';
import type { Database } from '../database/open-database.ts';
import { MAX_TOKENS } from '../graphql/cost-of-request.ts';
import { ERROR_STATUS, type ErrorCode } from '../modules/relay/errors.ts';
import { RowsRead } from '../reads/rows-read.ts';
import type { Admission } from './admission/admission.ts';
import { callerOf } from './admission/caller.ts';
import type { AllowList } from './allow-list.ts';
import { refuse } from './guards.ts';
import type { RequestOf } from './request-of.ts';
import { whoAsks } from './who-asks.ts';

type PageAsked = Pick<QuestionOfPages, 'query' | 'variables' | 'operationName'>;

interface Parts {
  server: ApolloServer<Context>;
  schema: GraphQLSchema;
  db: Database;
  requestOf: RequestOf;
  admission: Admission;
  list: AllowList;
}

/** A query as it is sent to `/graphql`, with the connection whose rows are wanted. */
const Body = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  /** The keys of the answer that lead to it. */
  path: z.array(z.string().min(1).max(100)).min(1).max(24),
  dialect: z.enum(Object.keys(DIALECTS) as [Dialect, ...Dialect[]]).default('open'),
});

const STATUS: Readonly<Record<FileRefusal, number>> = {
  CSV_NOT_A_QUERY: 400,
  CSV_NO_CONNECTION_THERE: 400,
  CSV_CONNECTION_IN_A_LIST: 400,
  CSV_NO_COLUMN: 400,
  CSV_NOTHING_THERE: 404,
};

/**
 * All rows of a connection as a file, streamed while it is walked page by page. Each page is a request like any other one:
 * with the rights that the caller has by then, at its own price, on a budget of its own. The whole walk is one turn.
 */
export function csvRoute(app: FastifyInstance, { server, schema, db, requestOf, admission, list }: Parts): void {
  app.post('/graphql/csv', { bodyLimit: 100 * 1024, preHandler: admission.enter }, async (request, reply) => {
    const who = await whoAsks(request, db);
    if (who === 'TOKEN_AND_SESSION') return refuse(reply, 400, who);
    if (who === 'TOKEN_NOT_ACCEPTED') return (await admission.turnAway(request, reply)) ?? refuse(reply, 401, who);
    const body = Body.safeParse(request.body);
    if (!body.success) return refuse(reply, 400, 'BAD_REQUEST');
    if (list.hold(who, request, reply)) return reply;
    const { path, dialect } = body.data;
    try {
      const question = questionIn(schema, body.data);
      // The whole file is of one moment: a milestone does not become late between two pages.
      const { now, today } = requestOf(who, request.log);
      const pages = walkPages(
        (page) => askAs({ ...question, variables: { ...question.variables, ...page } }),
        path,
        async () => pause(1_000),
      );
      // What is wrong comes out at the first page, while there still is a status to say it with.
      const first = await pages.next();
      if (first.done) return refuse(reply, 404, 'CSV_NOTHING_THERE');
      const read = new RowsRead();
      request.read = read;
      const note = ({ nodes }: PageOfRows): void => read.note(nodes.map(question.idOf));
      const rows = rowsOf(question.columns(), dialect, { first: first.value, others: pages, note });
      return reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', `attachment; filename="${fileName(question, path, today)}"`)
        .header('cache-control', 'no-store')
        .header('jalon-total-count', first.value.totalCount)
        .send(Readable.from(rows, { objectMode: false, highWaterMark: 1 }));

      async function askAs({ query, variables, operationName }: PageAsked): Promise<FormattedExecutionResult> {
        const asked = { query, variables, operationName };
        // The embedded database answers without letting go of the thread: the others have their turn between two pages.
        await setImmediate();
        if (reply.raw.destroyed) throw new Error('Nobody waits for this page any more');
        const denied = await admission.admit(callerOf(request), asked);
        if (denied) return { errors: [denied.toJSON()] };
        const still = await whoAsks(request, db);
        const signedIn = typeof still === 'object' ? still : null;
        const contextValue = contextOf({ ...requestOf(signedIn, request.log), now, today });
        const { body: answer } = await server.executeOperation(asked, { contextValue });
        if (answer.kind !== 'single') throw new Error('A page came in parts');
        return answer.singleResult as FormattedExecutionResult;
      }
    } catch (error) {
      return whyNot(error, request, reply);
    }
  });
}

/** @throws RefusedFile when it is no query, or the path leads to no connection of it. */
function questionIn(schema: GraphQLSchema, { query, variables, operationName, path }: z.infer<typeof Body>) {
  let document;
  try {
    document = parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch {
    throw new RefusedFile('CSV_NOT_A_QUERY');
  }
  return questionOfPages(schema, {
    document,
    path,
    variables: variables ?? {},
    operationName: operationName ?? undefined,
  });
}

/** The header, then the rows page by page. */
async function* rowsOf(
  columns: readonly Column[],
  dialect: Dialect,
  { first, others, note }: { first: PageOfRows; others: AsyncGenerator<PageOfRows>; note: (page: PageOfRows) => void },
): AsyncGenerator<string> {
  const { bom = false, ...format } = DIALECTS[dialect];
  const lines = (page: PageOfRows): string => {
    note(page);
    return stringify(
      page.nodes.map((node) => columns.map(({ valueIn }) => valueIn(node))),
      format,
    );
  };
  yield stringify([columns.map(({ name }) => name)], { ...format, bom }) + lines(first);
  for await (const page of others) yield lines(page);
}

/** A typed answer when there is one to give. */
function whyNot(error: unknown, { log }: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof RefusedFile) return refuse(reply, STATUS[error.code], error.code);
  if (!(error instanceof PageRefused)) throw error;
  const { errors } = error;
  const code = String(errors[0]?.extensions?.['code']);
  log.info({ code }, 'A file of rows was refused');
  const status = code === 'INTERNAL_SERVER_ERROR' ? 500 : (ERROR_STATUS[code as ErrorCode] ?? 400);
  return reply.code(status).send({ code, errors });
}
