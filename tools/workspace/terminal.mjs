import { spawn } from 'node:child_process';

/** Runs a step, says what it is and how long it took. */
export async function step(title, work) {
  const start = performance.now();
  console.log(`▸ ${title}`);
  const result = await work();
  console.log(`  ${title}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a program of the workspace with its own Node first on the path. Gives its exit code.
 *
 * @param options.minutes After how many it is stopped, and has failed; for ever when left out.
 */
export function run(command, args, { env = {}, quiet = false, minutes = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, NX_DAEMON: 'false', NX_TUI: 'false', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      timeout: minutes * 60_000,
      killSignal: 'SIGKILL',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const status = code ?? (signal ? 1 : 0);
      if (quiet && status !== 0) console.log(said);
      resolve(status);
    });
  });
}

/** The same, and stops here when the program fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Failed(`${command} ${args.join(' ')} ended with code ${code}`);
}

/** A step failed, and has said why. */
export class Failed extends Error {}

export const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const path = `${root}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
