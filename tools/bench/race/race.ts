import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { Pool } from 'undici';
import type { Database } from '../../../apps/api/src/database/open-database.ts';
import { openSession } from '../../../apps/api/src/identity/sessions.ts';
import { spread } from '../spread.ts';
import { type Asked, ask, load } from './load.ts';
import { type Grounds, type Question, ledgerPage, orderIn } from './questions.ts';
import { RUNNERS, type Runner, type RunnerName, peerToken, processorTime } from './runners.ts';
import { type Reported, Writer, actionsFor } from './writes.ts';

/** What one was measured at, in one question. */
export interface Pace {
  /** Answers per second, the median of the rounds. */
  perSecond: number;
  /** Milliseconds of processor per answer, the server's and the database's; null where the system does not tell. */
  processor: { server: number; database: number } | null;
}

/** One question at one size. */
export interface Heat {
  question: Pick<Question, 'id' | 'label' | 'targets'>;
  paces: Record<RunnerName, Pace>;
  /** Jalon's answers per second over the other's, the median of the ratios of each round. */
  against: { peer: number; raw: number };
}

export interface Manner {
  rounds: number;
  seconds: number;
  connections: number;
}

type Runners = Record<RunnerName, Runner>;
const READER = `per_${'b'.repeat(32)}`;

/** What the questions are asked about, and somebody who may ask them. */
export async function groundsIn(db: Database, peer: Runner): Promise<Grounds> {
  const plans = await db
    .selectFrom('plan')
    .innerJoin('ledger', 'ledger.planId', 'plan.id')
    .select(['plan.code', sql<Date>`max(plan.true_from)`.as('begins'), sql<Date>`max(effective_at)`.as('ends')])
    .groupBy('plan.code')
    .orderBy('plan.code')
    .execute();
  const { seq } = await db.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow();
  await sql`insert into person (id, display_name, post) values (${READER}, 'Reader', 'Bench') on conflict do nothing`.execute(
    db,
  );
  await sql`insert into role_grant (person_id, role) values (${READER}, 'AUDITOR') on conflict do nothing`.execute(db);
  const peerReader = { authorization: `Bearer ${peerToken(READER)}` };
  const known = {
    peerReader,
    plans,
    entries: Number(seq),
    peerOrder: '',
    reader: { cookie: `jalon_session=${await openSession(READER, db)}` },
  };
  const pool = new Pool(peer.origin, { connections: 1 });
  const { after } = ledgerPage.peer.read(JSON.parse(await ask(pool, ledgerPage.peer.asked(known, null))));
  await pool.close();
  return { ...known, peerOrder: orderIn(after!) };
}

/** Asks each the same, and compares. @throws When the answers differ. */
export async function checkSame(question: Question, runners: Runners, grounds: Grounds): Promise<void> {
  for (const turn of [0, 1, 7]) {
    const said: Partial<Record<RunnerName, unknown>> = {};
    for (const name of RUNNERS) {
      const pool = new Pool(runners[name].origin, { connections: 1 });
      const answer = await ask(pool, question.asked[name](grounds, turn));
      await pool.close();
      said[name] = question.said[name](JSON.parse(answer));
    }
    for (const other of ['peer', 'raw'] as const) {
      if (isDeepStrictEqual(said.jalon, said[other])) continue;
      const [ours, theirs] = [said.jalon, said[other]].map((one) => JSON.stringify(one).slice(0, 2000));
      throw new Error(`${question.id}: ${other} does not answer the same\n${ours}\n${theirs}`);
    }
  }
}

/** One question, asked of each by turns. */
export async function race(
  question: Question,
  runners: Runners,
  { grounds, postmaster, manner }: { grounds: Grounds; postmaster: number; manner: Manner },
): Promise<Heat> {
  const turns: Record<RunnerName, number> = { jalon: 0, peer: 0, raw: 0 };
  return heat(question, runners, { postmaster, manner }, (name) => () => question.asked[name](grounds, turns[name]++));
}

/** Updates posted and taken back: by one, by fifty on one plan, by fifty on thirty. */
export async function raceOfWriters(
  runners: Runners,
  writers: Record<RunnerName, { headers: Record<string, string>; actions: readonly Reported[] }>,
  { postmaster, manner }: { postmaster: number; manner: Manner },
): Promise<Heat[]> {
  const heats: Heat[] = [];
  for (const [most, plans] of [
    [1, 'one'],
    [50, 'one'],
    [50, 'many'],
  ] as const) {
    const sending = Object.fromEntries(
      RUNNERS.map((name) => {
        const { actions, headers } = writers[name];
        return [name, actionsFor(actions, most, plans).map((action) => new Writer(name, action, headers))];
      }),
    ) as Record<RunnerName, Writer[]>;
    const connections = sending.jalon.length;
    const where = most === 1 ? '' : `, on ${plans === 'one' ? 'one plan' : 'many plans'}`;
    const question = {
      id: 'Q5',
      label: `An update posted or taken back, ${connections} at once${where}`,
      targets: { peer: { S: 1.25, M: 1.4, L: 1.4 }, raw: 0.7 },
    };
    heats.push(
      await heat(
        question,
        runners,
        { postmaster, manner: { ...manner, connections } },
        (name) => (place, answer) => sending[name][place]!.next(answer),
      ),
    );
    // What was left posted is taken back, so that the next ones find the actions as these did.
    for (const name of RUNNERS) await finish(runners[name], sending[name]);
    for (const name of RUNNERS) for (const writer of sending[name]) writer.noteVersion();
  }
  return heats;
}

async function finish({ origin }: Runner, writers: readonly Writer[]): Promise<void> {
  const pool = new Pool(origin, { connections: 1 });
  for (const writer of writers) if (writer.isOpen) await ask(pool, writer.next(null));
  await pool.close();
}

async function heat(
  question: Heat['question'],
  runners: Runners,
  { postmaster, manner }: { postmaster: number; manner: Manner },
  nextOf: (name: RunnerName) => (connection: number, answer: string | null) => Asked,
): Promise<Heat> {
  const perSecond: Record<RunnerName, number[]> = { jalon: [], peer: [], raw: [] };
  const used: Record<RunnerName, { server: number; database: number }[]> = { jalon: [], peer: [], raw: [] };
  // The first round warms.
  for (let round = -1; round < manner.rounds; round++) {
    for (const name of RUNNERS) {
      const { origin, pid } = runners[name];
      const before = processorTime(pid, postmaster);
      const pace = await load(origin, manner, nextOf(name));
      const after = processorTime(pid, postmaster);
      if (round < 0) continue;
      perSecond[name].push(pace.perSecond);
      if (!before || !after) continue;
      const share = (what: 'server' | 'database'): number => (after[what] - before[what]) / pace.count;
      used[name].push({ server: share('server'), database: share('database') });
    }
  }
  const median = (name: RunnerName, what: 'server' | 'database'): number =>
    spread(used[name].map((one) => one[what])).median;
  const paceOf = (name: RunnerName): Pace => ({
    perSecond: spread(perSecond[name]).median,
    processor: used[name].length ? { server: median(name, 'server'), database: median(name, 'database') } : null,
  });
  const against = (other: 'peer' | 'raw'): number =>
    spread(perSecond.jalon.map((pace, round) => pace / perSecond[other][round]!)).median;
  return {
    question,
    paces: { jalon: paceOf('jalon'), peer: paceOf('peer'), raw: paceOf('raw') },
    against: { peer: against('peer'), raw: against('raw') },
  };
}

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

async function inFile({ origin }: Runner, { reader }: Grounds, seconds: number): Promise<number> {
  const pool = new Pool(origin, { connections: 1 });
  const begins = performance.now();
  let count = 0;
  const { body } = await pool.request({ path: '/ledger/export', method: 'GET', headers: reader });
  for await (const part of body as AsyncIterable<Buffer>) {
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) count += 1;
    if (performance.now() - begins > seconds * 1000) break;
  }
  const pace = (count * 1000) / (performance.now() - begins);
  await pool.destroy();
  return pace;
}
