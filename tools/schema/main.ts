import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, buildSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { parisDay } from '#domain';
import { announcementOf, readAnnouncements } from './announcements.ts';
import { changesBetween } from './changes.ts';
import { deprecationFaults, deprecationsIn } from './deprecations.ts';
import { type Step, drawPage } from './page.ts';

/**
 * Writes `docs/schema-changelog.md` from the released states of the contract and the present one. Fails when a change breaks
 * programs and is not announced, or when a deprecation says no day, or a day that has passed. `--check` writes nothing and
 * fails when the page is not up to date; `--release` keeps the present state as released today. The states are files, for a
 * clone that was made to test one commit has no history.
 */
const root = join(import.meta.dirname, '../..');
const released = join(root, 'docs/schema');
const page = join(root, 'docs/schema-changelog.md');
const present = join(root, 'apps/api/schema.graphql');
const today = parisDay(new Date().toISOString());

if (process.argv.includes('--release')) await copyFile(present, join(released, `${today}.graphql`));

const read = async (file: string): Promise<GraphQLSchema> => buildSchema(await readFile(file, 'utf8'));
const days = (await readdir(released))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .sort();
const announcements = readAnnouncements(await readFile(join(released, 'announced.json'), 'utf8'));
const now = await read(present);

const steps: Step[] = [];
let before: GraphQLSchema | null = null;
for (const day of [...days, null]) {
  const after = day === null ? now : await read(join(released, `${day}.graphql`));
  if (before) steps.push({ released: day, after, changes: await changesBetween(before, after) });
  before = after;
}

const faults = [
  ...steps
    .flatMap(({ changes }) => changes.breaking)
    .filter((change) => !announcementOf(change, announcements))
    .map(({ message, path }) => `${message}. It breaks programs: announce ${path} in docs/schema/announced.json.`),
  ...deprecationFaults(now, today),
];
const text = await format(drawPage(steps, announcements, deprecationsIn(now)), {
  ...(await resolveConfig(page)),
  parser: 'markdown',
});
if (!process.argv.includes('--check')) await writeFile(page, text);
else if ((await readFile(page, 'utf8').catch(() => '')) !== text) {
  faults.push('docs/schema-changelog.md is not up to date: run `npm run schema:changelog` and commit it.');
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
