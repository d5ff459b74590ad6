import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** What the figures were measured on, in one line. */
export function machine(chromium: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const browser = execFileSync(chromium, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .split(' ')
    .slice(0, 2)
    .join(' ');
  const parts = [`Node ${process.versions.node}`, `PGlite ${versionOf('@electric-sql/pglite')}`, browser];
  return `${availableParallelism()} cores (${model}), ${memory} GB, ${process.platform}, ${parts.join(', ')}`;
}

/** How busy the machine is: above its number of cores, what is measured waits for something else. */
export const load = (): string => loadavg()[0]!.toFixed(1);
