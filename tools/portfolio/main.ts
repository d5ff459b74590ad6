import { migrate } from '../../apps/api/src/database/migrate.ts';
import { type OpenDatabase, openEmbedded, openPostgres } from '../../apps/api/src/database/open-database.ts';
import { fill } from './fill.ts';
import { SIZES, TODAY } from './sizes.ts';

/** One sentence, and the exit code of a wrong call. */
class Misuse extends Error {}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const count = (number: number): string => number.toLocaleString('en');

async function run(args: string[]): Promise<void> {
  const [name = '', seed = 'jalon'] = args;
  const size = SIZES[name as keyof typeof SIZES];
  if (!size) throw new Misuse('Say how much: npm run portfolio -- S, M or L, and a seed if not the usual one.');
  const url = process.env['DATABASE_URL'];
  const dataDir = process.env['DATA_DIR'] ?? 'var';
  if (!url && name === 'L')
    throw new Misuse('L is too large for the embedded database: set DATABASE_URL to a PostgreSQL.');

  const start = performance.now();
  const took = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  say(
    `A fictional portfolio of ${count(size.plans)} plans, ${count(size.actions)} actions, ${count(size.changes)} changes, up to ${TODAY}`,
  );
  say(`  into ${url ? 'PostgreSQL (DATABASE_URL)' : `the embedded database of ${dataDir}`}, seed « ${seed} »`);
  const open: OpenDatabase = url ? openPostgres(url) : await openEmbedded(dataDir);
  try {
    await migrate(open.db);
    say(`  schema ready after ${took()}`);
    let told = 0;
    const filled = await fill(open.db, { seed, size }, (entries) => {
      const tenths = Math.floor((entries * 10) / size.changes);
      if (tenths > told) say(`  ${count(entries)} changes made after ${took()}`);
      told = Math.max(told, tenths);
    });
    say(
      `  ${count(filled.entries)} entries, ${count(filled.actions)} actions in ${count(filled.plans)} plans, all written after ${took()}`,
    );
    say(`  head ${filled.head}`);
  } finally {
    await open.close();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isForeseen =
    error instanceof Misuse ||
    ['NotEmpty', 'FolderInUse', 'ForeignFolder', 'NewerDatabase'].includes((error as Error).name);
  process.stderr.write(`${isForeseen ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
