// After the suites: the databases that they copied go away.
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { openPostgres } from '../database/open-database.ts';

export default async function dropTemplates() {
  const { DATABASE_URL: url, JALON_TEMPLATES: templates } = process.env;
  if (!templates) return;
  if (!url) return rmSync(templates, { recursive: true, force: true });
  const server = openPostgres(url, 1);
  for (const which of ['seeded', 'empty']) {
    await sql`drop database if exists ${sql.id(`${templates}_${which}`)}`.execute(server.db);
  }
  await server.close();
}
