// `npm run access:matrix`: tries every field of the contract as everyone, holds it against the table, and writes the page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../apps/api/src/database/migrate.ts';
import { openPGlite } from '../../apps/api/src/database/open-database.ts';
import { seed } from '../../apps/api/src/import/seed.ts';
import { findingsIn } from '../../apps/api/src/testing/access/findings.ts';
import { ANSWERS, type Matrix, tryEverything } from '../../apps/api/src/testing/access/trial.ts';
import { VISITORS } from '../../apps/api/src/testing/access/visitors.ts';
import { NOW, serverUnderTest } from '../../apps/api/src/testing/server-under-test.ts';

const database = openPGlite(await PGlite.create());
await migrate(database.db);
await seed(database.db, { now: NOW, demo: true });
const server = await serverUnderTest({ database });
const matrix = await tryEverything(server);
await server.stop();

const { untested, allowed, refused } = findingsIn(matrix);
const wrong = [...allowed, ...refused];
writeFileSync(join(import.meta.dirname, '../../docs/access-matrix.md'), page(matrix));
for (const line of [...untested.map((name) => `Untried: ${name}`), ...wrong]) console.error(line);
console.log(
  `${matrix.size} fields × ${VISITORS.length} visitors = ${matrix.size * VISITORS.length} cells tried; ` +
    `${wrong.length} not as the table says; ${untested.length} fields untried`,
);
process.exit(untested.length || wrong.length ? 1 : 0);

/** The matrix for people: the doors one by one, objects with equal rows together. */
function page(cells: Matrix): string {
  const isDoor = (field: string): boolean => /^(Query|Mutation|Subscription)\./.test(field);
  const head = `| | ${VISITORS.join(' | ')} |\n| --- | ${VISITORS.map(() => '---').join(' | ')} |`;
  const line = (name: string, row: readonly string[]): string => `| ${name} | ${row.join(' | ')} |`;
  const doors = [...cells].filter(([field]) => isDoor(field)).map(([field, row]) => line(`\`${field}\``, row));
  const objects = Map.groupBy(
    [...cells].filter(([field]) => !isDoor(field)),
    ([, row]) => row.join(),
  );
  const groups = [...objects.values()].map((fields) => {
    const types = [...new Set(fields.map(([field]) => field.split('.')[0]))].sort();
    return line(`${types.map((type) => `\`${type}\``).join(' ')} (${fields.length} fields)`, fields[0]?.[1] ?? []);
  });
  return `# Who may what

\`npm run access:matrix\` wrote this page: it tries every field of the contract as everyone, over HTTP, on a real server with
real objects, and holds each answer against the table in \`apps/api/src/testing/access/expected.ts\`. \`npm test\` does the
same, and fails for a field that the table leaves out.

${cells.size} fields × ${VISITORS.length} visitors = ${cells.size * VISITORS.length} cells. SEEF leads the actions tried, MI others. READ: the
field answers. NOTHING: there is no such object for this visitor. ALLOWED: the rules go on to the version (which the trial
makes up, so that nothing is changed). Anything else is the code that refuses.

## Doors

${head}
${doors.join('\n')}

## Objects

An object is read with what leads to it; its fields have no right of their own.

${head}
${groups.join('\n')}

What only a mutation or the subscription answers with (${[...new Set(ANSWERS)].map((name) => `\`${name}\``).join(', ')}) is read by
whoever sent it.
`;
}
