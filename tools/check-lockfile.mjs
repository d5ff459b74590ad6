// A lockfile that `npm ci` takes on every platform, and that names no host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace/terminal.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Where Node would find the dependency of what stands at this place: beside it, or in a folder above. */
function resolves(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '' || !folder.includes('node_modules')) return false;
    if (!folder.includes('/node_modules/')) return `node_modules/${name}` in packages;
  }
}

const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !resolves(place, name))
    .map((name) => `${place || 'the workspace'} wants ${name}`),
);
const named = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''));
const loose = Object.entries({ ...packages[''].dependencies, ...packages[''].devDependencies })
  .filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))
  .map(([name, range]) => `${name} ${range}`);

for (const line of missing) console.error(`Not in the lockfile: ${line}`);
for (const [place] of named) console.error(`Names a host: ${place}`);
for (const line of loose) console.error(`Not an exact version: ${line}`);
process.exit(missing.length || named.length || loose.length ? 1 : 0);
