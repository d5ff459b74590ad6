import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { openPostgres } from '../../apps/api/src/database/open-database.ts';

/** An empty database of one's own on a PostgreSQL, and how to drop it. */
export async function ownDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `jalon_drill_${randomBytes(4).toString('hex')}`;
  const server = openPostgres(url, 1);
  await sql`create database ${sql.id(name)}`.execute(server.db);
  return {
    url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    drop: async () => {
      await sql`drop database ${sql.id(name)} with (force)`.execute(server.db);
      await server.close();
    },
  };
}
