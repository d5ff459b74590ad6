import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, step } from './terminal.mjs';

const SOURCES = [
  'apps/dashboard',
  'apps/explorer',
  'apps/api/schema.graphql',
  'libs',
  'tools/build-explorer.ts',
  'angular.json',
  'package-lock.json',
  'tsconfig.json',
];
const MARK = join(root, 'dist/.built');

function* filesIn(path) {
  if (!existsSync(join(root, path))) return;
  if (!statSync(join(root, path)).isDirectory()) yield path;
  else for (const name of readdirSync(join(root, path)).sort()) yield* filesIn(`${path}/${name}`);
}

/** What the build depends on, as one digest. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(source)) {
      if (!file.endsWith('.spec.ts')) digest.update(file).update(readFileSync(join(root, file)));
    }
  }
  return digest.digest('hex');
}

/** Builds the dashboard and the explorer, when their sources changed since the last time. */
export async function build() {
  const digest = digestOfSources();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === digest) return;
  await step('Building the dashboard and the explorer', () =>
    must('nx', ['run-many', '-t', 'build', '-p', 'dashboard,explorer', '--outputStyle=stream'], { quiet: true }),
  );
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(MARK, digest);
}
