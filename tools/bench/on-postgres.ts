import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { migrate } from '../../apps/api/src/database/migrate.ts';
import { type Database, openPostgres } from '../../apps/api/src/database/open-database.ts';
import { fill } from '../portfolio/fill.ts';
import type { Size } from '../portfolio/sizes.ts';

/**
 * Works on a portfolio in a database of its own on this PostgreSQL, dropped afterwards.
 *
 * @param url A PostgreSQL that lets databases be made.
 */
export async function onPostgres<Result>(
  url: string,
  size: Size,
  work: (db: Database, address: string) => Promise<Result>,
): Promise<Result> {
  const name = `jalon_bench_${randomBytes(4).toString('hex')}`;
  const server = openPostgres(url, 1);
  await sql`create database ${sql.id(name)}`.execute(server.db);
  const address = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const open = openPostgres(address);
  try {
    await migrate(open.db);
    await fill(open.db, { seed: 'jalon', size });
    return await work(open.db, address);
  } finally {
    await open.close();
    await sql`drop database ${sql.id(name)}`.execute(server.db);
    await server.close();
  }
}
