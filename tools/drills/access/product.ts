import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Role } from '#domain';
import { type Database, openEmbedded, openPostgres } from '../../../apps/api/src/database/open-database.ts';
import { addPerson } from '../../../apps/api/src/testing/add-person.ts';
import type { TriedServer } from '../../../apps/api/src/testing/access/tried-server.ts';
import { peopleAt } from '../../../apps/api/src/testing/people-at.ts';
import { speakerWith } from '../../../apps/api/src/testing/speaker.ts';
import { tokenOf } from '../../../apps/api/src/testing/token-of.ts';
import { ownDatabase } from '../own-database.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The product, running in a process of its own on a database of its own. */
export interface Product extends TriedServer {
  /** The lines that it logged since it started last. */
  logged(): Record<string, unknown>[];
  stop(): Promise<void>;
}

/**
 * Starts the product as `npm start` does, on a loopback port that is free, for as many questions as a trial asks.
 *
 * @param root The folder of the sources: a copy of them may have something taken out.
 * @throws Error with what the process said, when it ends or stays silent for two minutes.
 */
export async function startProduct(root = ROOT): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-access-'));
  const { DATABASE_URL: url } = process.env;
  const own = url ? await ownDatabase(url) : null;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const launch = () => launchIn(root, { dataDir, port, databaseUrl: own?.url ?? '' });
  let running = await launch();
  const behind = async (work: (db: Database) => Promise<unknown>): Promise<void> => {
    // The embedded database lets one process in at a time. Sessions outlive it.
    if (!own) await running.end();
    const open = own ? openPostgres(own.url, 1) : await openEmbedded(dataDir);
    try {
      await work(open.db);
    } finally {
      await open.close();
      if (!own) running = await launch();
    }
  };
  await behind(withoutMails);
  const address = (): string =>
    (JSON.parse(readFileSync(join(dataDir, 'entry.json'), 'utf8')) as { address: string }).address;
  const { as } = peopleAt(origin, address);
  const test = { now: new Date().toISOString() };
  return Object.assign(test, {
    ...{ origin, as, behind },
    anonymous: speakerWith(origin, {}),
    hire: async (name: string, ...grants: { role: Role; ministry?: string }[]) => {
      await behind((db) => addPerson(db, name, grants));
      return name;
    },
    withTokenOf: async (who: string, scopes?: object) => {
      const token = await tokenOf(await as(who), test, scopes);
      return Object.assign(speakerWith(origin, { authorization: `Bearer ${token}` }), { token });
    },
    // They are written a second after they were read.
    readsAreLogged: () => pause(2_000),
    logged: () => running.lines(),
    stop: async () => {
      await running.end();
      await own?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
}

/** Whether somebody has a mail of the day hangs on the hour: nobody is told anything meanwhile. */
async function withoutMails(db: Database): Promise<void> {
  await sql`insert into mail_preference (person_id, rhythm, language, link) select id, 'NEVER', 'FR', 'drill ' || id from person
    on conflict (person_id) do update set rhythm = 'NEVER'`.execute(db);
  await sql`delete from mail_told`.execute(db);
  await sql`delete from mail`.execute(db);
}

interface Running {
  lines(): Record<string, unknown>[];
  end(): Promise<void>;
}

async function launchIn(
  root: string,
  { dataDir, port, databaseUrl }: { dataDir: string; port: number; databaseUrl: string },
): Promise<Running> {
  const door = join(dataDir, 'entry.json');
  rmSync(door, { force: true });
  const child = spawn(process.execPath, [join(root, 'apps/api/src/main.ts')], {
    env: {
      ...{ PATH: process.env['PATH'], DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
      ...{ PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', SESSIONS_ASK: 'anything' },
      ...{ SESSION_POINTS: '1000000000', ADDRESS_POINTS: '1000000000', TOKEN_POINTS: '1000000000' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const end = ended(child);
  for (let waited = 0; !existsSync(door) || !readFileSync(door, 'utf8').endsWith('\n'); waited += 20) {
    if (child.exitCode !== null || waited > 120_000) throw new Error(`The server did not start:\n${said}`);
    await pause(20);
  }
  return {
    lines: () =>
      said
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    end: async () => {
      child.kill('SIGTERM');
      await end;
    },
  };
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once('close', () => resolve()));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
