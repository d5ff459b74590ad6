import { asProgram } from '../../apps/api/src/database/speaking-for.ts';
import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../apps/api/src/database/tables.ts';
import type { Database } from '../../apps/api/src/database/open-database.ts';
import { peaksAsText } from '../../apps/api/src/ledger/tree.ts';
import { type Load, update, write } from './pending-rows.ts';
import { Portfolio } from './portfolio.ts';
import type { Size } from './sizes.ts';

/** The database is not empty. Nothing was written. */
export class NotEmpty extends Error {
  constructor(entries: number) {
    super(`The database holds a ledger of ${entries} entries already; give an empty one.`);
    this.name = 'NotEmpty';
  }
}

/** What was made. */
export interface Filled {
  plans: number;
  actions: number;
  entries: number;
  /** `chain` after the last entry: the same for the same seed and size. */
  head: string;
}

const ROWS_AT_ONCE = 20_000;
/** The rows of one batch are written while those of the next are made, as often as this hands over. */
const CHANGES_BETWEEN_PAUSES = 200;

/**
 * Makes a portfolio and writes it into an empty database, in one transaction: a run that is cut short leaves nothing.
 *
 * @param tell Told how many entries are made, now and then.
 * @throws NotEmpty
 */
export async function fill(
  db: Database,
  { seed, size }: { seed: string; size: Size },
  tell: (entries: number) => void = () => undefined,
): Promise<Filled> {
  const portfolio = new Portfolio(seed, size);
  await db.transaction().execute(async (trx) => {
    await asProgram(trx);
    const { seq } = await trx.selectFrom('ledgerHead').select('seq').forUpdate().executeTakeFirstOrThrow();
    if (Number(seq) > 0) throw new NotEmpty(Number(seq));
    await writeHistory(trx, portfolio, tell);
    await writeState(trx, portfolio);
  });
  await sql`analyze`.execute(db);
  const { seq, chain, revisions } = portfolio.recorder;
  return { plans: revisions.size, actions: portfolio.lives.length, entries: seq, head: chain };
}

async function writeHistory(trx: Kysely<Tables>, portfolio: Portfolio, tell: (entries: number) => void): Promise<void> {
  let writing = Promise.resolve();
  let made = 0;
  for (const _ of portfolio.history()) {
    if (++made % CHANGES_BETWEEN_PAUSES === 0) await setImmediate();
    if (portfolio.rows.count < ROWS_AT_ONCE) continue;
    await writing;
    writing = writeAll(trx, portfolio.rows.take());
    // Whatever goes wrong is thrown where it is awaited.
    writing.catch(() => undefined);
    tell(portfolio.recorder.seq);
  }
  await writing;
  await writeAll(trx, portfolio.rows.take());
}

async function writeAll(trx: Kysely<Tables>, loads: Load[]): Promise<void> {
  for (const load of loads) await write(trx, load);
}

/** The tables as history left them. */
async function writeState(trx: Kysely<Tables>, { lives, recorder }: Portfolio): Promise<void> {
  await update(
    trx,
    'action',
    lives.map(({ id, version, status, statusReason, confidence, lastUpdateAt }) => ({
      ...{ id, version, status, statusReason, confidence, lastUpdateAt },
    })),
  );
  const milestones = lives.flatMap((life) => life.milestones);
  await update(
    trx,
    'milestone',
    milestones.map(({ id, baseline, forecast, actual, postponements }) => ({
      ...{ id, baseline, forecast, actual, postponements },
    })),
  );
  await update(
    trx,
    'plan',
    [...recorder.revisions].map(([id, revision]) => ({ id, revision })),
  );
  await trx
    .updateTable('ledgerHead')
    .set({
      seq: recorder.seq,
      chain: recorder.chain,
      peaks: peaksAsText(recorder.tree),
      recordedAt: recorder.lastAt,
    })
    .execute();
}
