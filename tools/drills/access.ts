// `npm run drill:access`: who may what, tried over HTTP against the built product; writes docs/drill-access.md.
import { findingsIn } from '../../apps/api/src/testing/access/findings.ts';
import { tryInterleaved } from '../../apps/api/src/testing/access/interleaved.ts';
import { tryPaths } from '../../apps/api/src/testing/access/paths.ts';
import { play } from '../../apps/api/src/testing/access/played.ts';
import { setScene } from '../../apps/api/src/testing/access/scene.ts';
import { trySwaps } from '../../apps/api/src/testing/access/swapped.ts';
import { tryAs } from '../../apps/api/src/testing/access/trial.ts';
import { visitorsTo } from '../../apps/api/src/testing/access/visitors.ts';
import { tryFaults } from './access/faults.ts';
import { startProduct } from './access/product.ts';
import { type Drilled, linesOf, problemsOf, writeReport } from './access/report.ts';

const seedAsked = process.argv.find((one) => one.startsWith('--seed='))?.slice('--seed='.length);
const seed = seedAsked ? Number(seedAsked) : Date.now() % 2 ** 31;

const start = performance.now();
const say = (what: string): void => console.log(`▸ ${what}`);
const product = await startProduct();
let drilled: Omit<Drilled, 'faults' | 'minutes'>;
try {
  say('Everybody, every field');
  const visitors = await visitorsTo(product);
  const scene = await setScene(product);
  const matrix = await tryAs(product, visitors, scene);
  say('Every path to what is kept to few');
  const paths = await tryPaths(product, visitors);
  say('Every id of another');
  const swaps = await trySwaps(product);
  say('Two ministries at the same time');
  const interleaved = await tryInterleaved(product, 10_000);
  say(`By chance, from ${seed}: again with -- --seed=${seed}`);
  const played = await play(product, { decisions: 10_000, rounds: 10, seed });
  drilled = { matrix, findings: findingsIn(matrix), paths, swaps, interleaved, played };
} finally {
  await product.stop();
}
say('What was taken out on purpose');
const faults = await tryFaults(say);
const all: Drilled = { ...drilled, faults, minutes: (performance.now() - start) / 60_000 };
await writeReport(all);
for (const line of linesOf(all)) console.log(line);
const problems = problemsOf(all);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
