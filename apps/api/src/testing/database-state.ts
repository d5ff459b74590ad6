import { sql } from 'kysely';
import type { Database } from '../database/open-database.ts';

/** How many rows each table holds and where the ledger ends: what a refused request leaves as it was. */
export async function databaseState(db: Database): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
    order by table_name`.execute(db);
  const state: Record<string, unknown> = {};
  for (const { name } of rows) {
    // A session is opened, its last use noted and a read logged by asking, which changes nothing of the plan.
    if (name === 'session' || name === 'visit' || name === 'access_log') continue;
    const [counted] = (await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(db)).rows;
    state[name] = Number(counted?.count);
  }
  const versions = await sql`select coalesce(sum(version), 0) as sum from action`.execute(db);
  const head = await sql`select * from ledger_head`.execute(db);
  return { ...state, head: head.rows[0], versions: versions.rows[0] };
}
