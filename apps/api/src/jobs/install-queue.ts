import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import { type Transaction, sql } from 'kysely';
import { statementsIn } from '../database/statements-in.ts';
import type { Tables } from '../database/tables.ts';

/** The schema of the queue's own tables: they are pg-boss's, none of ours. */
export const QUEUE_SCHEMA = 'jobs';

/** What the plans of pg-boss begin and end with: a migration has its own transaction. */
const OF_ITS_OWN = /^(begin|commit);?$/i;

/**
 * Makes the tables of the queue, or brings them to what this version of pg-boss needs, in the transaction of a migration: so
 * a server whose role owns no table can use them. A release that raises pg-boss's schema comes with a migration that calls
 * this again.
 */
export async function installQueue(trx: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ found: string | null }>`
    select to_regclass(${`${QUEUE_SCHEMA}.version`})::text as found`.execute(trx);
  const plan = rows[0]?.found
    ? getMigrationPlans(QUEUE_SCHEMA, await versionOf(trx))
    : getConstructionPlans(QUEUE_SCHEMA);
  for (const statement of statementsIn(plan)) {
    if (OF_ITS_OWN.test(statement) || statement === ';') continue;
    await sql.raw(statement).execute(trx);
  }
}

async function versionOf(trx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from jobs.version`.execute(trx);
  return Number(rows[0]?.version);
}
