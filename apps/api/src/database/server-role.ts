import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './open-database.ts';
import { statementsIn } from './statements-in.ts';

const GRANTS = join(import.meta.dirname, '../../roles/application.sql');

/** What the server is on a database that it was let into as a superuser, as it is on the embedded one: one who owns nothing. */
export const SERVER_ROLE = 'jalon_server';

/** The statements that give this role what the server needs. */
export const grantsTo = (role: string): string[] =>
  statementsIn(readFileSync(GRANTS, 'utf8').replaceAll(':"role"', `"${role}"`));

/**
 * Makes the role that policies hold for: a superuser passes them all. An installation whose role is none, which it should not
 * be, is left as it is.
 *
 * @param db As whoever owns the tables, which are there.
 * @returns The role to take, or null when there is nothing to step down from.
 */
export async function makeServerRole(db: Database): Promise<string | null> {
  const { rows } = await sql<{ isSuper: boolean }>`
    select rolsuper as is_super from pg_roles where rolname = current_user`.execute(db);
  if (!rows[0]?.isSuper) return null;
  await db.transaction().execute(async (trx) => {
    // Roles are those of all databases of a PostgreSQL, where other servers may start at the same time.
    await sql`select pg_advisory_xact_lock(hashtextextended(${SERVER_ROLE}, 0))`.execute(trx);
    await sql
      .raw(
        `do $do$ begin
      if not exists (select from pg_roles where rolname = '${SERVER_ROLE}') then create role ${SERVER_ROLE}; end if;
    exception when duplicate_object or unique_violation then null; end $do$`,
      )
      .execute(trx);
    const missing = await sql<{ count: number }>`
      select count(*) as count from pg_class
      where relkind in ('r', 'v') and relnamespace in ('public'::regnamespace, 'jobs'::regnamespace)
        and not has_table_privilege(${SERVER_ROLE}, oid, 'SELECT')`.execute(trx);
    if (Number(missing.rows[0]?.count) === 0) return;
    for (const statement of grantsTo(SERVER_ROLE)) await sql.raw(statement).execute(trx);
  });
  return SERVER_ROLE;
}
