import { Pool } from 'undici';
import { spread } from '../spread.ts';
import type { Manner } from './heat.ts';
import { ask } from './load.ts';
import { type Grounds, ledgerPage } from './questions.ts';
import { RUNNERS, type Runner, type RunnerName } from './runners.ts';

type Runners = Record<RunnerName, Runner>;

/** How the whole ledger is read: page after page by each, and as the file that Jalon gives. */
export type Walk = Record<RunnerName | 'file', number>;

/** Reads the ledger from its end to its beginning, or for a while, as one client does. @returns Entries per second. */
export async function walk(runners: Runners, grounds: Grounds, { rounds, seconds }: Manner): Promise<Walk> {
  const paces: Record<keyof Walk, number[]> = { jalon: [], peer: [], raw: [], file: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of RUNNERS) paces[name].push(await pageByPage(name, runners[name], grounds, 2 * seconds));
    paces.file.push(await inFile(runners.jalon, grounds, 2 * seconds));
  }
  const median = (name: keyof Walk): number => spread(paces[name]).median;
  return { jalon: median('jalon'), peer: median('peer'), raw: median('raw'), file: median('file') };
}

async function pageByPage(name: RunnerName, { origin }: Runner, grounds: Grounds, seconds: number): Promise<number> {
  const pool = new Pool(origin, { connections: 1 });
  const { asked, read } = ledgerPage[name];
  const begins = performance.now();
  let [after, count]: [string | null, number] = [null, 0];
  do {
    const found = read(JSON.parse(await ask(pool, asked(grounds, after))));
    after = found.after;
    count += found.count;
  } while (after !== null && performance.now() - begins < seconds * 1000);
  const pace = (count * 1000) / (performance.now() - begins);
  await pool.close();
  return pace;
}

async function inFile({ origin }: Runner, { readers }: Grounds, seconds: number): Promise<number> {
  const pool = new Pool(origin, { connections: 1 });
  const begins = performance.now();
  let count = 0;
  const { body } = await pool.request({ path: '/ledger/export', method: 'GET', headers: readers[0]! });
  for await (const part of body as AsyncIterable<Buffer>) {
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) count += 1;
    if (performance.now() - begins > seconds * 1000) break;
  }
  const pace = (count * 1000) / (performance.now() - begins);
  await pool.destroy();
  return pace;
}
