import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownDatabase } from './own-database.ts';

const repository = new URL('../../../../', import.meta.url).pathname;
const ownNode = join(repository, 'node_modules/node/bin/node');

/** How long a first start may take on a busy machine: schema, plan, people. */
const PATIENCE = 60_000;

/** The server that `npm start` runs, as a process of its own. */
export interface RealServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The address, used once, that the terminal shows now. */
  entry(): string;
  /** What it printed. */
  said(): string;
  /** Asks it to stop as a terminal would. Gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

/** Where the server keeps what it knows. */
export interface Keeping {
  dataDir: string;
  databaseUrl?: string;
  /** Settings beside these, for a server that is no demonstration. */
  settings?: Record<string, string>;
}

/** Starts the server on fresh data, on PostgreSQL when `databaseUrl` is given. Stopping it leaves nothing behind. */
export async function freshServer(databaseUrl: string | undefined): Promise<RealServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-e2e-'));
  const database = databaseUrl ? await ownDatabase(databaseUrl) : undefined;
  const clear = async (): Promise<void> => {
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  // The journeys ask for themselves what the screens do not; what the screens ask is watched (`watch.ts`).
  const settings = { SESSIONS_ASK: 'anything' };
  const server = await startServer({ dataDir, settings, ...(database && { databaseUrl: database.url }) }).catch(
    async (error: unknown) => {
      await clear();
      throw error;
    },
  );
  return {
    ...server,
    stop: async () => {
      const code = await server.stop();
      await clear();
      return code;
    },
  };
}

/**
 * Starts the server on these data, on a free loopback port, and waits until it is ready.
 *
 * @throws When it stops, or is not ready in time; with what it printed.
 */
export async function startServer({ dataDir, databaseUrl, settings = {} }: Keeping): Promise<RealServer> {
  const child = spawn(existsSync(ownNode) ? ownNode : process.execPath, ['apps/api/src/main.ts'], {
    cwd: repository,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
      NODE_ENV: 'test',
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  const { PUBLIC_URL: publicUrl } = settings;
  const entry = (): string =>
    publicUrl ?? (JSON.parse(readFileSync(join(dataDir, 'entry.json'), 'utf8')) as { address: string }).address;
  // The file of an earlier start may still be there: what counts is what this one printed.
  const isReady = async (): Promise<boolean> =>
    printed.includes('Jalon is ready. Open') && (await fetch(new URL('/health/ready', entry()))).ok;

  for (const end = Date.now() + PATIENCE; !(await isReady().catch(() => false)); await sleep(50)) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start:\n${printed}`);
    }
  }
  const kill = async (): Promise<void> => {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  };
  return { origin: new URL(entry()).origin, entry, said: () => printed, stop: () => stopped(child), kill };
}

async function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const [code] = (await exit) as [number | null];
  clearTimeout(late);
  return code;
}
