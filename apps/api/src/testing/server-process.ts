import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../main.ts');

/** A server in a process of its own. */
export interface ServerProcess {
  pid: number;
  /** What it said so far, on both streams. */
  said(): string;
  /** The code with which it ended, and how many milliseconds after its start. */
  ended: Promise<{ code: number | null; after: number }>;
  /** Resolves with its origin when it lets people in. @throws when it ends before, or after a minute. */
  origin(): Promise<string>;
  signal(name: NodeJS.Signals): void;
}

/** Runs `main.ts` with these settings, on a free port the embedded database, and asked anything in a session, unless they say otherwise. */
export function serverProcess(environment: Record<string, string>): ServerProcess {
  const start = performance.now();
  const { PATH } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, PORT: '0', SESSIONS_ASK: 'anything', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = new Promise<{ code: number | null; after: number }>((resolve) =>
    child.once('close', (code) => resolve({ code, after: performance.now() - start })),
  );
  const origin = async (): Promise<string> => {
    for (let waited = 0; waited < 60_000; waited += 20) {
      const found = /Open {2}(http:\/\/[^/]+)\//.exec(said)?.[1];
      if (found) return found;
      if (child.exitCode !== null) break;
      await pause(20);
    }
    throw new Error(`The server did not start:\n${said}`);
  };
  return { pid: child.pid ?? 0, said: () => said, ended, origin, signal: (name) => void child.kill(name) };
}
