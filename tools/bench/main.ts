// `npm run bench`: measures what Jalon promises of its speed, and writes docs/performance.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUDGET, initialScripts } from '../check-budget.mjs';
import { SIZES } from '../portfolio/sizes.ts';
import { build } from '../workspace/build.mjs';
import { historySection, measureHistory } from './history.ts';
import { load, machine } from './machine.ts';
import { CHROMIUM, type Overview, measureOverview } from './overview.ts';
import { type LedgerFigures, measureLedger } from './ledger.ts';
import { ledgerTable, page, withSection } from './page.ts';
import { measureRace } from './race/measure.ts';
import { raceSection } from './race/section.ts';
import { type Served, serve } from './served.ts';
import { type Spread, repeat } from './spread.ts';

const root = join(import.meta.dirname, '../..');
const PAGE = join(root, 'docs/performance.md');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    paints: { type: 'string', default: '9' },
    questions: { type: 'string', default: '50' },
    starts: { type: 'string', default: '7' },
    // On the PostgreSQL of DATABASE_URL; L takes a while, and so does the longest of all: --pasts S,M,L --histories …,1000000
    pasts: { type: 'string', default: 'S,M' },
    histories: { type: 'string', default: '1000,10000,100000' },
    // A million takes a while: --ledger 10000,100000,1000000
    ledger: { type: 'string', default: '10000,100000' },
    // Where the ledger is measured, empty; the embedded database unless said.
    database: { type: 'string' },
    // Against PostGraphile, on the PostgreSQL of DATABASE_URL; L takes half an hour to be made: --peers S,M,L
    peers: { type: 'string', default: 'S,M' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    // `history`, `ledger` or `peer` measures that alone and prints it; `peer` also puts it in its place on the page.
    only: { type: 'string' },
  },
});
const sizesIn = (list: string) => list.split(',').filter(Boolean) as (keyof typeof SIZES)[];
const sizes = sizesIn(values.sizes);
const say = (line: string): void => console.log(`▸ ${line}`);

async function inFolder<Result>(work: (dataDir: string) => Promise<Result>): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  try {
    return await work(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function whileServed<Result>(dataDir: string, work: (served: Served) => Promise<Result>): Promise<Result> {
  const served = await serve(dataDir);
  try {
    return await work(served);
  } finally {
    await served.stop();
  }
}

const restarts = (): Promise<Spread> =>
  inFolder(async (dataDir) => {
    await whileServed(dataDir, async () => undefined);
    return repeat(Number(values.starts), () => whileServed(dataDir, async ({ readyIn }) => readyIn));
  });

const overviewOf = (size: string): Promise<Overview> =>
  inFolder(async (dataDir) => {
    say(`Making a portfolio of size ${size}`);
    const made = spawnSync(process.execPath, ['tools/portfolio/main.ts', size], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (made.status !== 0) throw new Error(`The portfolio of size ${size} could not be made`);
    say(`Opening its overview`);
    const wanted = { paints: Number(values.paints), questions: Number(values.questions) };
    return whileServed(dataDir, (served) => measureOverview(served, wanted));
  });

const databaseUrl = process.env['DATABASE_URL'];
const manner = { rounds: Number(values.rounds), seconds: Number(values.seconds), connections: 16 };
const againstPeer = async (): Promise<string | null> => (databaseUrl ? raceOn(databaseUrl) : null);
async function raceOn(url: string): Promise<string> {
  const loadBefore = load();
  const figures = await measureRace(url, { sizes: sizesIn(values.peers), manner }, say);
  return raceSection(figures, { ...manner, loads: [loadBefore, load()] });
}
if (values.only === 'peer') {
  const section = await againstPeer();
  console.log(section ?? 'Set DATABASE_URL to a PostgreSQL of this machine.');
  if (section) writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), section));
  process.exit(section ? 0 : 1);
}
const history =
  databaseUrl && values.only !== 'ledger'
    ? await measureHistory(
        databaseUrl,
        {
          sizes: sizesIn(values.pasts),
          lengths: values.histories.split(',').filter(Boolean).map(Number),
          rounds: Number(values.questions),
        },
        say,
      )
    : null;
if (values.only === 'history') {
  console.log(history ? historySection(history) : 'Set DATABASE_URL to a PostgreSQL.');
  process.exit(history ? 0 : 1);
}
const ledgerFigures = (): Promise<LedgerFigures> =>
  inFolder((dataDir) => measureLedger(dataDir, values.ledger.split(',').map(Number), values.database, say));

if (values.only === 'ledger') {
  console.log(ledgerTable(await ledgerFigures()));
  process.exit(0);
}

await build();
const before = load();
say('Starting again and again on the same data');
const restart = await restarts();
const measured = [];
for (const name of sizes) measured.push({ name, ...SIZES[name], overview: await overviewOf(name) });
const ledger = await ledgerFigures();
const race = await againstPeer();
const scripts = initialScripts();
const text = page({
  machine: machine(CHROMIUM),
  loads: [before, load()],
  on: new Date().toISOString().slice(0, 10),
  restart,
  firstScreen: {
    gzipped: scripts.reduce((sum: number, { gzipped }: { gzipped: number }) => sum + gzipped, 0),
    scripts: scripts.length,
    budget: BUDGET,
  },
  sizes: measured,
  history,
  race,
  ledger,
});
writeFileSync(PAGE, text);
console.log(text);
