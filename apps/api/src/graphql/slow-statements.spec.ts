import { sql } from 'kysely';
import { type OpenDatabase, openPostgres } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

const url = process.env['DATABASE_URL'];
const AT_MOST = '250ms';
const READ = `{ plan(code: "${PLAN}") { name } }`;

/** The embedded database works in the server's own thread, where nothing can stop it. */
(url ? describe : describe.skip)('G-38 a statement that takes too long, on PostgreSQL', () => {
  let owner: OpenDatabase;
  let server: ServerUnderTest;
  beforeAll(async () => {
    owner = await freshDatabase();
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner.db);
    const address = Object.assign(new URL(url!), { pathname: `/${rows[0]!.name}` });
    address.searchParams.set('statement_timeout', AT_MOST);
    // One connection: a request that kept it would leave none to the next.
    server = await serverUnderTest({ database: openPostgres(address.href, 1), keep: 0 });
  });
  afterAll(async () => {
    await server.stop();
    await owner.close();
  });

  it('is stopped; the caller gets the number of the incident, the log why, and the connection goes back', async () => {
    const auditor = await server.as('auditor');
    expect((await auditor(READ)).status).toBe(200);
    // Whoever reads the plans waits for this transaction.
    const [slow, again] = await owner.db.transaction().execute(async (trx) => {
      await sql`lock table plan in access exclusive mode`.execute(trx);
      return [await auditor(READ), await auditor('{ viewer { displayName } }')] as const;
    });
    expect(slow.status).toBe(200);
    expect(slow.data).toEqual({ plan: null });
    const { code, incident } = slow.errors![0]!.extensions;
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(slow.text).not.toMatch(/timeout|statement|select/i);
    const [fault] = server.logged().filter((line) => line['incident'] === incident);
    expect(JSON.stringify(fault)).toContain('statement timeout');
    expect(again.data.viewer.displayName).toBeTruthy();
    expect((await auditor(READ)).data.plan.name).toBeTruthy();
  });

  it('is given more time by nothing that a caller says, nor by a migration that took its own', async () => {
    const { rows } = await sql<{ statementTimeout: string }>`show statement_timeout`.execute(server.db);
    expect(rows[0]!.statementTimeout).toBe(AT_MOST);
  });
});

(url ? it : it.skip)('G-38 a statement has 15 seconds when nothing else is said', async () => {
  const database = openPostgres(url!, 1);
  const { rows } = await sql<{ statementTimeout: string }>`show statement_timeout`.execute(database.db);
  await database.close();
  expect(rows[0]!.statementTimeout).toBe('15s');
});
