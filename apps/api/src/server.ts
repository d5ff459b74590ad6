import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import type { Database } from './database/open-database.ts';
import { apollo } from './graphql/apollo.ts';
import { FileFolder } from './evidence-files/file-folder.ts';
import { type FileLimits, FileIntake, USUAL_FILE_LIMITS } from './evidence-files/take-file.ts';
import { tidyDaily } from './evidence-files/tidy-files.ts';
import { executableSchema } from './graphql/schema.ts';
import { admission as admissionTo } from './http/admission/admission.ts';
import { type Allowances, USUAL_ALLOWANCES } from './http/admission/allowances.ts';
import { accessLogRoute } from './http/access-log-route.ts';
import { allowList } from './http/allow-list.ts';
import { bodiesInTime } from './http/bodies-in-time.ts';
import { csvRoute } from './http/csv-route.ts';
import { evidenceFileRoutes } from './http/evidence-file-routes.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { guardRequests } from './http/guards.ts';
import { hideFailures } from './http/hide-failures.ts';
import { hangUpInTime } from './http/hang-up-in-time.ts';
import { healthRoutes } from './http/health-routes.ts';
import { ledgerRoutes } from './http/ledger-routes.ts';
import { requestsOver } from './http/request-of.ts';
import { logReads } from './http/log-reads.ts';
import { securityHeaders } from './http/security-headers.ts';
import { type Entrance, nameSessionCookie, sessionRoutes, siteOf } from './http/session-routes.ts';
import { snapshotRoutes } from './http/snapshot-routes.ts';
import { staticRoutes } from './http/static-routes.ts';
import { subscriptions } from './http/subscriptions.ts';
import { withoutSecrets } from './http/without-secrets.ts';
import { changesHere } from './ledger/changes.ts';
import type { Checkpointer } from './ledger/checkpoints.ts';
import { watchCheckpoints } from './ledger/watch-checkpoints.ts';
import { type MailService, sendMails } from './mail/send-mails.ts';
import { preferencesRoutes } from './mail/preferences-routes.ts';
import { purgeDaily } from './reads/purge-reads.ts';
import { ReadLog } from './reads/read-log.ts';

/** What a server is made with. */
export interface ServerParts {
  db: Database;
  log: Logger;
  door: Entrance;
  checkpointer: Checkpointer;
  /** What callers may spend. */
  allowances?: Allowances;
  /** How much of answers to keep in memory, in bytes; 0 keeps none. */
  keep?: number;
  /** Whether sessions may send what is not the dashboard's, and are told so: for tools and tests. */
  sessionsAskAnything?: boolean;
  /** The moment that it is, ISO 8601 in UTC. */
  clock?: () => string;
  /** How many months what was read is kept. */
  accessLogMonths?: number;
  /** What mails are sent with; absent where none is. */
  mails?: MailService;
  /** Where the files of evidence are kept, how much is taken, and how long a sender may be silent, in milliseconds. */
  files: { folder: string; limits?: FileLimits; patience?: number };
}

const now = (): string => new Date().toISOString();

/** The whole server, ready to listen. */
export async function createServer({
  db,
  log,
  door,
  checkpointer,
  allowances = USUAL_ALLOWANCES,
  keep = 64 * 2 ** 20,
  sessionsAskAnything = false,
  clock = now,
  accessLogMonths = 12,
  mails,
  files,
}: ServerParts): Promise<FastifyInstance> {
  const site = siteOf(door);
  const app: FastifyInstance = Fastify({
    loggerInstance: withoutSecrets(log),
    // Both are needed: Node takes the larger of the two, and looks only as often as it is told. It is long for files alone.
    requestTimeout: 900_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    forceCloseConnections: 'idle',
    trustProxy: site.trustProxy.length ? [...site.trustProxy] : false,
    genReqId: () => crypto.randomUUID(),
  });
  const changes = changesHere();
  const requestOf = requestsOver(db, changes, clock, 'settings' in door ? door.settings.stepUp : null);
  const schema = executableSchema();
  const server = apollo(schema, log);
  const admission = admissionTo(schema, allowances);
  const list = allowList(sessionsAskAnything);
  hangUpInTime(app);
  bodiesInTime(app);
  const readLog = new ReadLog(db, log);
  const note = logReads(app, { readLog, schema, clock });
  app.addHook('onClose', () => readLog.stop());
  app.addHook('onClose', purgeDaily(db, { months: accessLogMonths, clock, log }));
  nameSessionCookie(app, site);
  await securityHeaders(app, site);
  guardRequests(app, site);
  hideFailures(app);
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  await app.register(websocket, { options: { maxPayload: 16 * 1024 } });
  healthRoutes(app, () => db);
  await server.start();
  // In a scope of its own: the WebSocket plugin has to be there before its route.
  await app.register(async (scope) => subscriptions(scope, { schema, db, requestOf, admission, list, note }));
  graphqlRoute(app, { server, db, requestOf, admission, list, keep });
  csvRoute(app, { server, schema, db, requestOf, admission, list });
  sessionRoutes(app, { db, door, clock });
  snapshotRoutes(app, db);
  ledgerRoutes(app, { db, checkpointer, clock });
  accessLogRoute(app, { db, clock });
  const folder = new FileFolder(files.folder);
  const intake = new FileIntake(db, { folder, limits: files.limits ?? USUAL_FILE_LIMITS, clock });
  evidenceFileRoutes(app, { db, requestOf, folder, intake, patience: files.patience ?? 10_000 });
  app.addHook('onClose', tidyDaily(db, { folder, clock, log }));
  app.addHook('onClose', watchCheckpoints(checkpointer, { changes, clock, log }));
  await preferencesRoutes(app, { db, changes, clock });
  await calendarRoutes(app, { db, clock, ...(mails?.publicOrigin && { publicOrigin: mails.publicOrigin }) });
  if (mails) sendMails(app, { ...mails, db, changes, clock, log });
  await staticRoutes(app);
  return app;
}
