import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../../..');
const PEER = join(root, 'tools/bench/peer');

export const RUNNERS = ['jalon', 'peer', 'raw'] as const;
export type RunnerName = (typeof RUNNERS)[number];

/** A server in a process of its own. */
export interface Runner {
  origin: string;
  pid: number;
  /** What Jalon signs with: another server on the same database needs it. */
  keyFile: string;
  stop(): Promise<void>;
}

const JWT_SECRET = randomBytes(32).toString('hex');

/** What the peer knows somebody by: signed once, for as long as this takes (RFC 7519, HS256). */
export function peerToken(personId: string): string {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const said = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ role: 'jalon_bench_reader', person_id: personId })}`;
  return `${said}.${createHmac('sha256', JWT_SECRET).update(said).digest('base64url')}`;
}

/** Where servers and the database run, and where the load comes from: a core each, as far as the machine has two. */
const CORES = { server: '0', load: '1' };

/** PostGraphile is there for this alone, and nothing else of Jalon installs it. */
export function installPeer(): void {
  if (existsSync(join(PEER, 'node_modules/postgraphile'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: PEER, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Pins this process to one core, the database to the other. @returns Undoes the latter; null when the machine does not let. */
export function pin(postmaster: number): (() => void) | null {
  try {
    const before = affinityOf(postmaster);
    execFileSync('taskset', ['-pc', CORES.load, String(process.pid)]);
    const all = [postmaster, ...childrenOf(postmaster)];
    for (const pid of all) setAffinity(pid, CORES.server);
    return () => [postmaster, ...childrenOf(postmaster)].forEach((pid) => setAffinity(pid, before));
  } catch {
    return null;
  }
}

const affinityOf = (pid: number): string =>
  execFileSync('taskset', ['-pc', String(pid)], { encoding: 'utf8' })
    .split(':')
    .at(-1)!
    .trim();

/** A process that has ended meanwhile needs none. */
function setAffinity(pid: number, cores: string): void {
  try {
    execFileSync('taskset', ['-pc', cores, String(pid)], { stdio: 'ignore' });
  } catch {
    if (existsSync(`/proc/${pid}`)) throw new Error(`Process ${pid} could not be pinned`);
  }
}

const statOf = (pid: number | string): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return statOf(pid)[1] === String(parent);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Processor time that a server and the database have used, in milliseconds; null where the system does not tell. */
export function processorTime(server: number, postmaster: number): { server: number; database: number } | null {
  const used = (pid: number): number => {
    const [user, system] = [statOf(pid)[11], statOf(pid)[12]].map(Number);
    return ((user ?? 0) + (system ?? 0)) * 10;
  };
  try {
    return { server: used(server), database: childrenOf(postmaster).reduce((sum, pid) => sum + used(pid), 0) };
  } catch {
    return null;
  }
}

/** As its users have it, save that nobody's points run out: one reader asks here what hundreds would. */
const UNLIMITED = { SESSION_POINTS: '1000000000' };

/**
 * Starts one on this database, with these settings.
 *
 * @param settings Of Jalon: no answer is kept unless they say so.
 * @throws With what it said, when it does not listen within two minutes.
 */
export async function start(
  name: RunnerName,
  url: string,
  isPinned: boolean,
  settings: Record<string, string> = { RESPONSE_CACHE_MB: '0' },
): Promise<Runner> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-race-'));
  const script = {
    jalon: join(root, 'apps/api/src/main.ts'),
    peer: join(PEER, 'server.mjs'),
    raw: join(PEER, 'raw.mjs'),
  };
  const command = [process.execPath, script[name]];
  const [program = '', ...args] = isPinned ? ['taskset', '-c', CORES.server, ...command] : command;
  const child = spawn(program, args, {
    env: {
      ...process.env,
      ...{
        DATABASE_URL: url,
        DATA_DIR: dataDir,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        SESSIONS_ASK: 'anything',
      },
      JWT_SECRET,
      ...(name === 'jalon' && { ...UNLIMITED, ...settings }),
      // The peer says more, and does more, outside production; Jalon refuses production with personas.
      ...(name !== 'jalon' && { NODE_ENV: 'production', GRAPHILE_ENV: 'production' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await listening(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { origin, pid: child.pid!, keyFile: join(dataDir, 'ledger-key.pem'), stop };
}

async function listening(child: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  const start = performance.now();
  for (;;) {
    const port = /(?:listening on |127\.0\.0\.1:)(\d+)/.exec(said)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
    if (child.exitCode !== null || performance.now() - start > 120_000)
      throw new Error(`A server did not start:\n${said}`);
    await pause(20);
  }
}
