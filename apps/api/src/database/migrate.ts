import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, type Transaction, sql } from 'kysely';
import { installQueue } from '../jobs/install-queue.ts';
import { replayLedger } from '../ledger/replay-ledger.ts';
import { asProgram } from './speaking-for.ts';
import { statementsIn } from './statements-in.ts';
import type { Tables } from './tables.ts';

const folder = join(import.meta.dirname, '../../migrations');

/** What a migration does that SQL would say badly, after its statements and in their transaction. */
const STEPS: Record<string, (trx: Transaction<Tables>) => Promise<void>> = {
  '0003-as-of.sql': replayLedger,
  '0020-mails.sql': installQueue,
};

/** The database was written by a newer Jalon than this one. */
export class NewerDatabase extends Error {
  constructor(unknown: string[]) {
    super(`The database has migrations that this version does not know: ${unknown.join(', ')}. Use a newer Jalon.`);
    this.name = 'NewerDatabase';
  }
}

/**
 * Brings the database to this version's schema: forward only, each migration in its own transaction, one process at a
 * time.
 *
 * @returns The names of the migrations that ran.
 * @throws NewerDatabase
 */
export async function migrate(db: Kysely<Tables>): Promise<string[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  if (await isUpToDate(db, names)) return [];
  await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null)`.execute(db);
  const ran: string[] = [];
  for (const name of names) if (await apply(db, name, names)) ran.push(name);
  return ran;
}

/** Asked by reading alone: a server whose role does not own the tables may start, and may not change them. */
async function isUpToDate(db: Kysely<Tables>, names: string[]): Promise<boolean> {
  const { rows } = await sql<{ found: string | null }>`select to_regclass('migration')::text as found`.execute(db);
  if (!rows[0]?.found) return false;
  const applied = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  return applied.rows.map(({ name }) => name).join() === names.join();
}

async function apply(db: Kysely<Tables>, name: string, known: string[]): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await asProgram(trx);
    await sql`lock table migration in exclusive mode`.execute(trx);
    const applied = (await sql<{ name: string }>`select name from migration`.execute(trx)).rows.map((row) => row.name);
    const unknown = applied.filter((other) => !known.includes(other));
    if (unknown.length) throw new NewerDatabase(unknown);
    if (applied.includes(name)) return false;
    // PGlite takes one statement at a time.
    for (const statement of statementsIn(readFileSync(join(folder, name), 'utf8'))) {
      await sql.raw(statement).execute(trx);
    }
    await STEPS[name]?.(trx);
    await sql`insert into migration values (${name}, now())`.execute(trx);
    return true;
  });
}
