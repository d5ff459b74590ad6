import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { type OpenDatabase, openPGlite, openPostgres } from '../database/open-database.ts';

/**
 * A database of its own for a suite, copied from the template that Jest's set-up made: in memory or, with
 * `DATABASE_URL`, on that PostgreSQL. Gone when closed.
 *
 * @param template `seeded` holds the plan and the people of the demonstration, `empty` the tables alone.
 */
export async function freshDatabase(template: 'seeded' | 'empty' = 'seeded'): Promise<OpenDatabase> {
  const { DATABASE_URL: url, JALON_TEMPLATES: templates } = process.env;
  if (!templates) throw new Error('Run the specs with apps/api/jest.config.ts: its set-up makes the templates');
  if (url) return copyOnPostgres(url, `${templates}_${template}`);
  const loadDataDir = new Blob([await readFile(join(templates, `${template}.tar`))]);
  return openPGlite(await PGlite.create({ loadDataDir }));
}

async function copyOnPostgres(url: string, template: string): Promise<OpenDatabase> {
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const onServer = async (statement: ReturnType<typeof sql>): Promise<void> => {
    const server = openPostgres(url, 1);
    await statement.execute(server.db);
    await server.close();
  };
  await onServer(sql`create database ${sql.id(name)} template ${sql.id(template)}`);
  const open = openPostgres(Object.assign(new URL(url), { pathname: `/${name}` }).href);
  const close = async (): Promise<void> => {
    await open.close();
    await onServer(sql`drop database ${sql.id(name)}`);
  };
  return { ...open, close };
}
