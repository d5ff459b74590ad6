import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failed, must, root, step } from './terminal.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Whether `node_modules` holds just what the lockfile says, by npm's own record of what it installed. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || optional || devOptional || installed[place]?.version === version,
  );
}

/** Installs what the lockfile says, when it is not there. */
export async function install() {
  if (!isInstalled()) await step('Installing packages (about a minute the first time)', () => must('npm', ['ci']));
  const [major] = process.versions.node.split('.').map(Number);
  if (!existsSync(join(root, 'node_modules/node/bin/node')) && major < 24) {
    throw new Failed(
      'Node 24 is not there: its package is installed by a script, which npm was told to leave out. ' +
        'Run `npm rebuild node`, or use a Node 24 of your own.',
    );
  }
}
