import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../../apps/api/src/main.ts');

/** A server in a process of its own, as `npm start` runs it; killed, it is really dead, for nothing stands between. */
export interface ServerProcess {
  pid: number;
  origin: string;
  /** The address that lets in once. */
  entry: string;
  /** Milliseconds from the start of the process until it let people in. */
  openedIn: number;
  kill(): Promise<void>;
}

const spawnServer = (dataDir: string, databaseUrl = ''): ChildProcess =>
  spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'error',
      SESSIONS_ASK: 'anything',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/**
 * @param databaseUrl A PostgreSQL instead of the embedded database.
 * @throws Error with what the process said, when it ends or stays silent for two minutes.
 */
export async function startServer(dataDir: string, databaseUrl?: string): Promise<ServerProcess> {
  const door = join(dataDir, 'entry.json');
  rmSync(door, { force: true });
  const start = performance.now();
  const child = spawnServer(dataDir, databaseUrl);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!existsSync(door) || !readFileSync(door, 'utf8').endsWith('\n')) {
    if (child.exitCode !== null || performance.now() - start > 120_000)
      throw new Error(`The server did not start:\n${said}`);
    await pause(10);
  }
  const openedIn = performance.now() - start;
  const { address } = JSON.parse(readFileSync(door, 'utf8')) as { address: string };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exit;
  };
  return { pid: child.pid ?? 0, origin: new URL(address).origin, entry: address, openedIn, kill };
}

/** Tries to open the same folder in a second process. @returns How it ended, what it said, in how many milliseconds. */
export async function openSecond(dataDir: string): Promise<{ code: number | null; said: string; took: number }> {
  const start = performance.now();
  const child = spawnServer(dataDir);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(late);
  return { code, said, took: performance.now() - start };
}

/** Kills a server while it opens its database and takes up what the last kill left. */
export async function killWhileOpening(dataDir: string, after: number): Promise<void> {
  const child = spawnServer(dataDir);
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await pause(after);
  child.kill('SIGKILL');
  await exit;
}
