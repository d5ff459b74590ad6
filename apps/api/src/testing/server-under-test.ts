import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import type { Role } from '#domain';
import type { Database, OpenDatabase } from '../database/open-database.ts';
import { DemoDoor } from '../http/demo-door.ts';
import { type Allowances, USUAL_ALLOWANCES } from '../http/admission/allowances.ts';
import { Jobs } from '../jobs/jobs.ts';
import { openCheckpoints } from '../ledger/checkpoints.ts';
import { FOLDER_ALONE, type MailSettings } from '../mail/mail-settings.ts';
import { postOf } from '../mail/post.ts';
import type { FileLimits } from '../evidence-files/take-file.ts';
import { createServer } from '../server.ts';
import { freshDatabase } from './fresh-database.ts';
import { type Speaker, speakerWith } from './speaker.ts';
import { addPerson } from './add-person.ts';
import { peopleAt } from './people-at.ts';
import { tokenOf } from './token-of.ts';

/** The day of every test: a Tuesday of the plan's life, in winter time. */
export const NOW = '2026-11-24T09:00:00.000Z';

/** A real server on a database of its own, to whom anyone may speak. */
export interface ServerUnderTest {
  app: FastifyInstance;
  db: Database;
  /** Where the key is that signs its ledger. */
  ledgerKeyFile: string;
  /** Where it keeps its files. */
  dataDir: string;
  /** The work that it does beside requests; null unless it sends mails. */
  jobs: Jobs | null;
  /** Where the files of its evidence are. */
  filesFolder: string;
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The moment that it is for the server. It stands still until it is moved. */
  now: string;
  /** Speaks without credentials. */
  anonymous: Speaker;
  /** Signs in through the door as a persona: `lead of SEEF`, `auditor`. The same words give the same session. */
  as(who: string): Promise<Speaker>;
  /** A person of the demonstration with all these roles, under a name of the test's own, to be signed in with `as`. */
  hire(name: string, ...grants: { role: Role; ministry?: string }[]): Promise<string>;
  /** Speaks with a new token of the persona, which opens all that it may unless it is said what. */
  withTokenOf(who: string, scopes?: object): Promise<Speaker & { token: string }>;
  /** Opens the door as a newcomer would: the cookie that lets choose a persona. */
  enter(): Promise<string>;
  /** Does what no screen does: writes rows behind the server's back. */
  behind(work: (db: Database) => Promise<unknown>): Promise<void>;
  /** Resolves when what was read so far is in the log of reads. */
  readsAreLogged(): Promise<void>;
  /** The lines that the server logged, each as JSON. */
  logged(): Record<string, unknown>[];
  stop(): Promise<void>;
}

/** What a test may have otherwise. */
export interface Differently {
  database?: OpenDatabase;
  /** What the server is given for a database, when it is not the database itself. */
  wrap?: (db: Database) => Database;
  /** What callers may spend, when it is not the usual. */
  allowances?: Allowances;
  /** How much of answers it keeps; as much as usual unless said. Whoever counts statements wants 0. */
  keep?: number;
  /** Whether it holds sessions to the dashboard's own operations, as a real one does: tests ask what they like. */
  holdsToList?: boolean;
  /** The key of another server, which signs the same ledger. */
  ledgerKeyFile?: string;
  /** How it sends mails; without, it sends none. Those to the folder are in `mails` of `dataDir`. */
  mail?: Partial<MailSettings> & { retrySeconds?: number };
  /** What of files is taken, and how long a sender may be silent, in milliseconds. */
  files?: { limits?: FileLimits; patience?: number };
}

/** The usual, save that one address and one session ask for more in a minute than people do. */
const ALLOWANCES: Allowances = {
  ...USUAL_ALLOWANCES,
  SESSION: { ...USUAL_ALLOWANCES.SESSION, points: 1_000_000_000 },
  ADDRESS: { ...USUAL_ALLOWANCES.ADDRESS, points: 1_000_000_000 },
};

/** Boots the server as `main.ts` does, on a free loopback port. */
export async function serverUnderTest({
  database,
  wrap,
  allowances = ALLOWANCES,
  keep,
  holdsToList = false,
  ledgerKeyFile,
  mail,
  files,
}: Differently = {}): Promise<ServerUnderTest> {
  const open = database ?? (await freshDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'jalon-door-'));
  const lines: string[] = [];
  const log: Logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const door = new DemoDoor(folder, () => undefined);
  const test = { now: NOW };
  const served = await open.served();
  const db = wrap ? wrap(served) : served;
  const checkpointer = await openCheckpoints(
    open.db,
    { origin: 'demo/jalon', dataDir: folder, ...(ledgerKeyFile && { ledgerKeyFile }) },
    NOW,
  );
  const mails = mail && {
    jobs: new Jobs(open, { log, pollSeconds: 0.5 }),
    post: postOf({ ...FOLDER_ALONE, ...mail }, folder),
    escalateAfter: mail.escalateAfter ?? FOLDER_ALONE.escalateAfter,
    retrySeconds: mail.retrySeconds ?? 1,
  };
  const app = await createServer({
    ...{ db, log, door, checkpointer, allowances, clock: () => test.now },
    ...{ sessionsAskAnything: !holdsToList, ...(keep !== undefined && { keep }), ...(mails && { mails }) },
    files: { folder: join(folder, 'evidence'), ...files },
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  door.open(origin);

  const anonymous = speakerWith(origin, {});
  const address = (): string =>
    (JSON.parse(readFileSync(join(folder, 'entry.json'), 'utf8')) as { address: string }).address;
  const { enter, as } = peopleAt(origin, address);

  return Object.assign(test, {
    app,
    ledgerKeyFile: join(folder, 'ledger-key.pem'),
    dataDir: folder,
    jobs: mails?.jobs ?? null,
    filesFolder: join(folder, 'evidence'),
    db: open.db,
    origin,
    anonymous,
    as,
    enter,
    hire: (name: string, ...grants: { role: Role; ministry?: string }[]) => addPerson(open.db, name, grants),
    withTokenOf: async (who: string, scopes?: object) => {
      const token = await tokenOf(await as(who), test, scopes);
      return Object.assign(speakerWith(origin, { authorization: `Bearer ${token}` }), { token });
    },
    behind: async (work: (db: Database) => Promise<unknown>) => void (await work(open.db)),
    readsAreLogged: () => app.readLog.flush(),
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stop: async () => {
      await app.close();
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
