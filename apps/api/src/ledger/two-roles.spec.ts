import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';

import { migrate } from '../database/migrate.ts';
import { statementsIn } from '../database/statements-in.ts';
import { type OpenDatabase, openPostgres } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { purgeReads } from '../reads/purge-reads.ts';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

const GRANTS = join(import.meta.dirname, '../../roles/application.sql');
const url = process.env['DATABASE_URL'];

/** The embedded database has one role alone. */
(url ? describe : describe.skip)('on PostgreSQL, a server whose role does not own the tables', () => {
  const role = `jalon_app_${randomBytes(4).toString('hex')}`;
  let owner: OpenDatabase;
  let server: ServerUnderTest;
  let app: OpenDatabase;
  beforeAll(async () => {
    owner = await freshDatabase();
    await sql`create role ${sql.id(role)} login`.execute(owner.db);
    for (const statement of statementsIn(readFileSync(GRANTS, 'utf8').replaceAll(':"role"', `"${role}"`)))
      await sql.raw(statement).execute(owner.db);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner.db);
    app = openPostgres(Object.assign(new URL(url!), { pathname: `/${rows[0]!.name}`, username: role }).href);
    server = await serverUnderTest({ database: app });
  });
  afterAll(async () => {
    await server.stop();
    await sql`drop owned by ${sql.id(role)}`.execute(owner.db);
    await sql`drop role ${sql.id(role)}`.execute(owner.db);
    await owner.close();
  });

  const TABLES = ['ledger', 'ledger_text', 'ledger_node', 'ledger_key', 'ledger_checkpoint'];
  it.each(TABLES)('L-06 is refused UPDATE, DELETE and TRUNCATE on %s, and its triggers', async (table) => {
    const name = sql.table(table);
    for (const statement of [
      sql`update ${name} set ${sql.ref(table === 'ledger_node' ? 'level' : table === 'ledger_checkpoint' ? 'size' : 'seq')} = 1`,
      sql`delete from ${name}`,
      sql`truncate ${name}`,
      sql`alter table ${name} disable trigger all`,
      sql`drop table ${name}`,
      sql`set session_replication_role = replica`,
    ])
      await expect(statement.execute(app.db)).rejects.toMatchObject({ code: '42501' });
  });

  it('L-06 cannot set the head of the ledger back, empty it or make another', async () => {
    for (const statement of [
      sql`update ledger_head set seq = 0`,
      sql`delete from ledger_head`,
      sql`truncate ledger_head`,
      sql`insert into ledger_head (seq, chain) values (0, '')`,
    ])
      await expect(statement.execute(app.db)).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot alter or delete what was read, but for what is old, by the function that does nothing else', async () => {
    const { rows } = await sql<{ id: string }>`select id from person limit 1`.execute(owner.db);
    const put = (id: string, at: string) => sql`insert into access_log
      (id, read_at, person_id, kind, plan_ids, objects, byte_count, outcome)
      values (${id}, ${at}, ${rows[0]!.id}, 'QUERY', '{}', '{}', 0, 'ANSWERED')`;
    await put('old', '2020-01-01').execute(app.db);
    await put('new', new Date().toISOString()).execute(app.db);
    for (const statement of [
      sql`update access_log set outcome = 'FAILED'`,
      sql`delete from access_log`,
      sql`truncate access_log`,
      sql`alter table access_log disable trigger all`,
      sql`drop function purge_access_log(timestamptz, integer)`,
    ])
      await expect(statement.execute(app.db)).rejects.toMatchObject({ code: '42501' });
    expect(await purgeReads(app.db, 12, new Date().toISOString())).toBe(1);
    const left = await sql<{ id: string }>`select id from access_log where id in ('old', 'new')`.execute(owner.db);
    expect(left.rows).toEqual([{ id: 'new' }]);
  });

  it('starts on a database that is up to date, and does all of its work', async () => {
    expect(await migrate(app.db)).toEqual([]);
    const [lead, validator, auditor] = [
      await server.as('lead of SEEF'),
      await server.as('validator of SEEF'),
      await server.as('auditor'),
    ];
    expect(await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT })).toMatchObject({
      __typename: 'UpdateAccepted',
    });
    expect(await mutate(validator, 'validateUpdate', await readAction(validator, 1))).toMatchObject({
      __typename: 'UpdateAccepted',
    });
    const verdict = { value: 'INCOMPLETE', text: 'Deux départements sur trois.' };
    expect(await mutate(auditor, 'recordVerdict', { ...(await readAction(auditor, 1)), ...verdict })).toMatchObject({
      __typename: 'VerdictRecorded',
    });
    expect(await server.withTokenOf('auditor')).toHaveProperty('token');
    expect((await auditor.fetch('/ledger/export')).status).toBe(200);
  });
});
