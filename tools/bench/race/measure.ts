import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrate } from '../../../apps/api/src/database/migrate.ts';
import { openPostgres } from '../../../apps/api/src/database/open-database.ts';
import { fill } from '../../portfolio/fill.ts';
import { SIZES } from '../../portfolio/sizes.ts';
import { spread } from '../spread.ts';
import type { Heat, Manner } from './heat.ts';
import { QUESTIONS } from './questions.ts';
import { checkSame, groundsIn, race } from './race.ts';
import { type KeptHeat, raceOfKept } from './race-of-kept.ts';
import { raceOfWriters } from './race-of-writers.ts';
import { RUNNERS, type Runner, type RunnerName, installPeer, pin, start } from './runners.ts';
import { type Walk, walk } from './walk.ts';
import { actionsFor, measureBatches, writerIn } from './writes.ts';

/** What was measured at one size. */
export interface SizeFigures {
  name: keyof typeof SIZES;
  isPinned: boolean;
  heats: Heat[];
  kept: KeptHeat[];
  /** Entries per second to the end of the ledger, one page after the other. */
  walk: Walk;
  /** Changes per second by people who write at once: sharing transactions, and one transaction for each. */
  batches: { writers: number; together: number; alone: number; ratio: number };
}

const FOR_THE_PEER = readFileSync(join(import.meta.dirname, '../peer/for-the-peer.sql'), 'utf8');

/**
 * Measures Jalon, PostGraphile and plain SQL by turns, on one portfolio in databases of their own, dropped afterwards.
 *
 * @param url A PostgreSQL of this machine that lets databases be made.
 */
export async function measureRace(
  url: string,
  { sizes, manner }: { sizes: readonly (keyof typeof SIZES)[]; manner: Manner },
  say: (line: string) => void,
): Promise<SizeFigures[]> {
  installPeer();
  const server = openPostgres(url, 1);
  const { pid } = (
    await sql<{ pid: number }>`select split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`.execute(
      server.db,
    )
  ).rows[0]!;
  const unpin = pin(pid);
  const role = sql`jalon_bench_reader`;
  await sql`drop role if exists ${role}`.execute(server.db);
  await sql`create role ${role}`.execute(server.db);
  try {
    const figures: SizeFigures[] = [];
    for (const name of sizes)
      figures.push(await measureSize(url, { name, manner, postmaster: pid, isPinned: unpin !== null }, say));
    return figures;
  } finally {
    unpin?.();
    await sql`drop role ${role}`.execute(server.db);
    await server.close();
  }
}

interface Of {
  name: keyof typeof SIZES;
  manner: Manner;
  postmaster: number;
  isPinned: boolean;
}

async function measureSize(url: string, of: Of, say: (line: string) => void): Promise<SizeFigures> {
  const { name, manner, isPinned } = of;
  say(`Against PostGraphile, size ${name}: making the portfolio`);
  return inDatabase(url, null, async (template, templateName) => {
    const made = openPostgres(template);
    await migrate(made.db);
    await fill(made.db, { seed: 'jalon', size: SIZES[name] });
    await sql.raw(FOR_THE_PEER).execute(made.db);
    await sql`vacuum analyze`.execute(made.db);
    await made.close();
    const reading = await inDatabase(url, templateName, (copy) => read(copy, of, say));
    say(`Size ${name}: writing`);
    const writing = await inThree(url, templateName, async (copies) => write(copies, of));
    const batches = await inDatabase(url, templateName, (copy) => batched(copy, manner));
    return { name, isPinned, ...reading, heats: [...reading.heats, ...writing], batches };
  });
}

async function read(
  url: string,
  of: Of,
  say: (line: string) => void,
): Promise<Pick<SizeFigures, 'heats' | 'kept' | 'walk'>> {
  const { name, postmaster, manner, isPinned } = of;
  const open = openPostgres(url, 2);
  try {
    return await whileRunning({ jalon: url, peer: url, raw: url }, isPinned, async (runners) => {
      const grounds = await groundsIn(open.db, runners.peer);
      const heats: Heat[] = [];
      for (const question of QUESTIONS) {
        say(`Size ${name}: ${question.label}`);
        await checkSame(question, runners, grounds);
        heats.push(await race(question, runners, { grounds, postmaster, manner }));
      }
      say(`Size ${name}: what was asked before`);
      const kept: KeptHeat[] = [];
      const keeping = await start('jalon', url, isPinned, { LEDGER_KEY_FILE: runners.jalon.keyFile });
      try {
        for (const question of QUESTIONS.filter(({ id }) => ['Q1', 'Q2', 'Q4'].includes(id)))
          kept.push(await raceOfKept(question, { ...runners, keeping }, { grounds, postmaster, manner }));
      } finally {
        await keeping.stop();
      }
      say(`Size ${name}: the whole ledger`);
      return { heats, kept, walk: await walk(runners, grounds, manner) };
    });
  } finally {
    await open.close();
  }
}

async function write(urls: Record<RunnerName, string>, { postmaster, manner, isPinned }: Of): Promise<Heat[]> {
  return whileRunning(urls, isPinned, async (runners) => {
    const opens = RUNNERS.map((name) => [name, openPostgres(urls[name], 2)] as const);
    try {
      const writers = Object.fromEntries(
        await Promise.all(opens.map(async ([name, { db }]) => [name, await writerIn(db)] as const)),
      ) as Record<RunnerName, Awaited<ReturnType<typeof writerIn>>>;
      return await raceOfWriters(runners, writers, { postmaster, manner });
    } finally {
      for (const [, open] of opens) await open.close();
    }
  });
}

async function batched(url: string, manner: Manner): Promise<SizeFigures['batches']> {
  const open = openPostgres(url);
  try {
    const actions = actionsFor((await writerIn(open.db)).actions, 50, 'one');
    const { together, alone } = await measureBatches(open.db, actions, manner);
    const ratio = spread(together.map((pace, round) => pace / alone[round]!)).median;
    return { writers: actions.length, together: spread(together).median, alone: spread(alone).median, ratio };
  } finally {
    await open.close();
  }
}

async function whileRunning<Result>(
  urls: Record<RunnerName, string>,
  isPinned: boolean,
  work: (runners: Record<RunnerName, Runner>) => Promise<Result>,
): Promise<Result> {
  const running: Partial<Record<RunnerName, Runner>> = {};
  try {
    for (const name of RUNNERS) running[name] = await start(name, urls[name], isPinned);
    return await work(running as Record<RunnerName, Runner>);
  } finally {
    for (const runner of Object.values(running)) await runner.stop();
  }
}

/** Works in a new database, a copy of the template when there is one. */
async function inDatabase<Result>(
  url: string,
  template: string | null,
  work: (url: string, name: string) => Promise<Result>,
): Promise<Result> {
  const name = `jalon_race_${randomBytes(4).toString('hex')}`;
  const server = openPostgres(url, 1);
  const run = (statement: string): Promise<unknown> =>
    server.db.connection().execute(async (one) => {
      // A copy of millions of entries takes longer than a request may.
      await sql`set statement_timeout = 0`.execute(one);
      await sql.raw(statement).execute(one);
    });
  await run(`create database ${name}${template ? ` template ${template}` : ''}`);
  try {
    return await work(Object.assign(new URL(url), { pathname: `/${name}` }).href, name);
  } finally {
    await run(`drop database ${name} with (force)`);
    await server.close();
  }
}

/** A copy for each: what one writes is no entry of another's chain. */
const inThree = <Result>(
  url: string,
  template: string,
  work: (urls: Record<RunnerName, string>) => Promise<Result>,
): Promise<Result> =>
  inDatabase(url, template, (jalon) =>
    inDatabase(url, template, (peer) => inDatabase(url, template, (raw) => work({ jalon, peer, raw }))),
  );
