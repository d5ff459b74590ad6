import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { Pool } from 'undici';
import type { Database } from '../../../apps/api/src/database/open-database.ts';
import { openSession } from '../../../apps/api/src/identity/sessions.ts';
import { type Heat, type Manner, byTurns, heatOf } from './heat.ts';
import { ask } from './load.ts';
import { type Grounds, type Question, ledgerPage, orderIn } from './questions.ts';
import { RUNNERS, type Runner, type RunnerName, peerToken } from './runners.ts';

type Runners = Record<RunnerName, Runner>;
const READER = `per_${'b'.repeat(32)}`;
/** Sessions: one may have twelve questions worked on at once. */
const READERS = 16;

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
  const readers: Grounds['readers'][number][] = [];
  for (let one = 0; one < READERS; one++) readers.push({ cookie: `jalon_session=${await openSession(READER, db)}` });
  const known = { peerReader, plans, entries: Number(seq), peerOrder: '', readers };
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
  const servers = { jalon: runners.jalon, peer: runners.peer, raw: runners.raw };
  const laps = await byTurns(
    servers,
    { postmaster, manner },
    (name) => () => question.asked[name](grounds, turns[name]++),
  );
  return heatOf(question, laps);
}
