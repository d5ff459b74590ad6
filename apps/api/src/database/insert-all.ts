import { type Insertable, type RawBuilder, sql } from 'kysely';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

/**
 * Inserts these rows as one parameter: however many there are, the statement is the same text, which the database plans once
 * (`named-statements.ts`). All of them name the same columns.
 *
 * @param otherwise What happens to a row that is there already; it is an error unless said.
 */
export async function insertAll<Table extends keyof Tables & string>(
  db: Database,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  otherwise: RawBuilder<unknown> = sql``,
): Promise<void> {
  if (!rows.length) return;
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${recordset(rows)}::json) ${otherwise}`.execute(
    db,
  );
}

/** Rows as the database names their columns, in JSON. */
export function recordset(rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [inDatabase(name), value ?? null])),
    ),
  );
}

const inDatabase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
