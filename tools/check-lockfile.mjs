// A lockfile that `npm ci` takes on every platform, and that names no host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace/terminal.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What Node would find under this name from this place: beside it, or in a folder above. */
function found(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const entry = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

// npm leaves out platform packages that it could not fetch, without a word, and `npm ci` then refuses its own lockfile.
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, range]) => {
      const entry = found(place, name);
      return !entry || (EXACT.test(range) && entry.version !== range);
    })
    .map(([name, range]) => `${place || 'the workspace'} wants ${name} ${range}`),
);
const named = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''));
const loose = Object.entries({ ...packages[''].dependencies, ...packages[''].devDependencies })
  .filter(([, range]) => !EXACT.test(range))
  .map(([name, range]) => `${name} ${range}`);

for (const line of missing) console.error(`Not in the lockfile: ${line}`);
for (const [place] of named) console.error(`Names a host: ${place}`);
for (const line of loose) console.error(`Not an exact version: ${line}`);
process.exit(missing.length || named.length || loose.length ? 1 : 0);
