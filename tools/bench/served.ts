import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

/** Jalon as `npm start` serves it. */
export interface Served {
  origin: string;
  /** The address that lets in once, as it is now. */
  entry(): string;
  /** Milliseconds from the command to the first « ready ». */
  readyIn: number;
  stop(): Promise<void>;
}

/**
 * Runs `npm start` on this folder and waits until it is ready.
 *
 * @throws With what it said, when it ends or is not ready within two minutes.
 */
export async function serve(dataDir: string): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const door = join(dataDir, 'entry.json');
  rmSync(door, { force: true });
  const start = performance.now();
  // A group of its own: npm, its shell and the server are stopped together.
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  while (!(existsSync(door) && (await isReady(origin)))) {
    if (child.exitCode !== null || performance.now() - start > 120_000) throw new Error(`npm start failed:\n${said}`);
    await pause(10);
  }
  const readyIn = performance.now() - start;
  const entry = (): string => (JSON.parse(readFileSync(door, 'utf8')) as { address: string }).address;
  return { origin, entry, readyIn, stop: () => stop(child) };
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  process.kill(-child.pid!, 'SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
