import type { Transaction } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { asProgram } from '../database/speaking-for.ts';
import type { Tables } from '../database/tables.ts';
import { append, notBefore } from '../ledger/append.ts';
import { chainEntries } from './chain-entries.ts';
import { chainRows, type ChainRows, type ChainTable } from './chain-rows.ts';
import type { PlanFile } from './plan-file.ts';
import { planIds } from './plan-ids.ts';

/** A plan of this code is here already. Nothing was written. */
export class PlanExists extends Error {
  constructor(code: string) {
    super(`The plan ${code} is in the database already; nothing was imported.`);
    this.name = 'PlanExists';
  }
}

/** What an import did. */
export interface Imported {
  planId: string;
  /** Entries written to the ledger. */
  entries: number;
  /** Rows written, by table. */
  rows: Record<ChainTable, number>;
}

/**
 * Writes a plan, its report, ministries and dated facts, with an entry of the ledger for each, in one transaction. The
 * facts enter history at their own dates (`effectiveAt`) beside the moment at which they are recorded: no other writer
 * of the ledger may do that.
 *
 * @param file What `parsePlanFile` gave.
 * @param now The moment of recording, ISO 8601 in UTC.
 * @throws PlanExists when a plan of this code is there.
 */
export async function importPlan(db: Database, file: PlanFile, { now }: { now: string }): Promise<Imported> {
  return db.transaction().execute((trx) => writePlan(trx, file, now));
}

/** The same, in a transaction of the caller's. */
export async function writePlan(trx: Transaction<Tables>, file: PlanFile, clock: string): Promise<Imported> {
  await asProgram(trx);
  // Whoever appends holds this row: two imports at once follow each other, and the second finds the plan.
  const head = await trx.selectFrom('ledgerHead').select('recordedAt').forUpdate().executeTakeFirstOrThrow();
  const now = notBefore(head.recordedAt, clock);
  const { code } = file.plan;
  const existing = await trx.selectFrom('plan').select('id').where('code', '=', code).executeTakeFirst();
  if (existing) throw new PlanExists(code);

  const ids = planIds(code);
  const rows = await withoutKnownMinistries(trx, chainRows(file, ids, now));
  for (const [table, values] of Object.entries(rows)) await insert(trx, table as ChainTable, values);
  const entries = chainEntries(file, rows, ids, now);
  await append(trx, entries, now);
  const counts = Object.entries(rows).map(([table, values]) => [table, values.length]);
  return { planId: ids.plan, entries: entries.length, rows: Object.fromEntries(counts) as Imported['rows'] };
}

/** A ministry that an earlier plan brought stays as it is. */
async function withoutKnownMinistries(trx: Transaction<Tables>, rows: ChainRows): Promise<ChainRows> {
  const known = new Set((await trx.selectFrom('ministry').select('id').execute()).map(({ id }) => id));
  return {
    ...rows,
    ministry: rows.ministry.filter(({ id }) => !known.has(id)),
    department: rows.department.filter(({ ministryId }) => !known.has(ministryId)),
  };
}

/** At most 500 rows a statement: PostgreSQL takes 65,535 values at once. */
async function insert(trx: Transaction<Tables>, table: ChainTable, values: ChainRows[ChainTable]): Promise<void> {
  for (let start = 0; start < values.length; start += 500) {
    await trx
      .insertInto(table)
      .values(values.slice(start, start + 500))
      .execute();
  }
}
