// `npm run drill:cache`: ten thousand questions to a server that keeps answers and to one that keeps none; writes docs/drill-cache.md.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { randomFrom } from '../../apps/api/src/ledger/testing/random.ts';
import { allDocuments } from '../../apps/api/src/testing/answers/documents.ts';
import { castOf } from '../../apps/api/src/testing/answers/steps.ts';
import { trial } from '../../apps/api/src/testing/answers/trial.ts';
import { twoServers } from '../../apps/api/src/testing/answers/two-servers.ts';
import dropTemplates from '../../apps/api/src/testing/drop-template.mjs';
import makeTemplates from '../../apps/api/src/testing/make-template.mjs';

const QUESTIONS = Number(process.argv[2] ?? 10_000);
/** After so many, other people ask other things. */
const EACH = 25;
const REPORT = join(import.meta.dirname, '../../docs/drill-cache.md');

const start = performance.now();
await makeTemplates();
const servers = await twoServers();
const sum = { asked: 0, hits: 0, written: 0 };
const differences: string[] = [];
try {
  const [cast, documents] = [await castOf(servers), await allDocuments()];
  const random = randomFrom(20_261_125);
  while (sum.asked < QUESTIONS) {
    const done = await trial(servers, { cast, documents, random, questions: EACH });
    sum.asked += done.asked;
    sum.hits += done.hits;
    sum.written += done.written;
    if (done.difference) differences.push(JSON.stringify(done.difference));
    if (sum.asked % 1_000 < EACH) console.log(`▸ ${sum.asked} questions, ${differences.length} differences`);
  }
  for (const difference of differences) console.error(difference);
  const count = (value: number): string => value.toLocaleString('en');
  const minutes = ((performance.now() - start) / 60_000).toFixed(0);
  const database = process.env['DATABASE_URL'] ? 'PostgreSQL' : 'PGlite';
  const page = `# Answers that are kept

\`npm run drill:cache\` wrote this page. Two servers stand on one database: one keeps answers, the other keeps none. People of
every role, two of one ministry and role, two sessions and tokens, and strangers ask both the same questions, with the
documents of the dashboard and of the explorer and some that look at the viewer in every way. Meanwhile others write, by
either server and by SQL behind both, roles come and go, accounts are closed, and days go by. Each pair of answers has to be
the same to the byte.

| | |
| --- | ---: |
| Questions, of ${documents.length} documents | ${count(sum.asked)} |
| Answered from what was kept | ${count(sum.hits)} |
| Changes made or refused in between | ${count(sum.written)} |
| Answers that were not those of the other server | ${differences.length} |

${new Date().toISOString().slice(0, 10)}, ${minutes} minutes, Node ${process.versions.node}, ${database}, ${availableParallelism()} cores.
`;
  writeFileSync(REPORT, await format(page, { ...(await resolveConfig(REPORT)), filepath: REPORT }));
} finally {
  await servers.stop();
  await dropTemplates();
}
process.exitCode = differences.length ? 1 : 0;
