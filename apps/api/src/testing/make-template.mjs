// Before the suites: one database of this version's schema and one that also holds the plan, which every suite copies.
import { Buffer } from 'node:buffer';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { migrate } from '../database/migrate.ts';
import { openPGlite, openPostgres } from '../database/open-database.ts';
import { seed } from '../import/seed.ts';

/** When the plan was recorded, in every test. */
const RECORDED_AT = '2026-11-23T08:00:00.000Z';

export default async function makeTemplates() {
  const { DATABASE_URL: url } = process.env;
  process.env.JALON_TEMPLATES = url ? await inPostgres(url) : await inFiles();
}

/** As files that a PGlite in memory loads in half a second, where making a database takes four. */
async function inFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-templates-'));
  const pglite = await PGlite.create();
  const { db, close } = openPGlite(pglite);
  const keep = async (name) =>
    writeFileSync(join(folder, `${name}.tar`), Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  await migrate(db);
  await keep('empty');
  await seed(db, { now: RECORDED_AT, demo: true });
  await keep('seeded');
  await close();
  return folder;
}

/** As databases that PostgreSQL copies by itself. */
async function inPostgres(url) {
  const name = `jalon_test_${randomBytes(4).toString('hex')}`;
  const server = openPostgres(url, 1);
  const fill = async (template, work) => {
    const address = Object.assign(new URL(url), { pathname: `/${template}` }).href;
    const { db, close } = openPostgres(address, 1);
    await work(db);
    await close();
  };
  await sql`create database ${sql.id(`${name}_empty`)}`.execute(server.db);
  await fill(`${name}_empty`, (db) => migrate(db));
  await sql`create database ${sql.id(`${name}_seeded`)} template ${sql.id(`${name}_empty`)}`.execute(server.db);
  await fill(`${name}_seeded`, (db) => seed(db, { now: RECORDED_AT, demo: true }));
  await server.close();
  return name;
}
