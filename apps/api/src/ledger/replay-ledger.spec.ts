import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { migrate } from '../database/migrate.ts';
import { statementsIn } from '../database/statements-in.ts';
import { type Database, type OpenDatabase, openPGlite } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, EVIDENCE, REASON, milestonesOf, readAction } from '../testing/samples.ts';
import { serverUnderTest } from '../testing/server-under-test.ts';

const FIRST = '0001-the-chain.sql';

/** The tables of the first schema, what is referred to first. */
const TABLES = [
  ...[
    'ministry',
    'department',
    'person',
    'role_grant',
    'session',
    'api_token',
    'report',
    'recommendation',
    'addressee',
  ],
  ...[
    'response',
    'plan',
    'axis',
    'action',
    'ownership',
    'sub_measure',
    'recommendation_link',
    'dependency',
    'milestone',
  ],
  ...[
    'action_update',
    'milestone_reached',
    'forecast_move',
    'evidence',
    'verdict',
    'ledger',
    'ledger_text',
    'idempotency',
  ],
];

/** What history consists of, in a fixed order. */
async function history(db: Database): Promise<Record<string, unknown>> {
  const rows = async (query: string) => (await sql.raw(query).execute(db)).rows;
  const dated = ['report', 'recommendation', 'plan', 'axis', 'evidence', 'action_update', 'verdict'];
  return {
    actions: await rows('select * from action_version order by action_id, seq'),
    milestones: await rows('select * from milestone_version order by milestone_id, seq'),
    head: await rows('select seq, chain, recorded_at from ledger_head'),
    ...Object.fromEntries(
      await Promise.all(
        dated.map(async (table) => [table, await rows(`select id, known_from, true_from from ${table} order by id`)]),
      ),
    ),
  };
}

/** A database as the first version of Jalon left it: its schema, and the rows that it would have held. */
async function asBefore(source: Database, target: Database): Promise<void> {
  const script = readFileSync(join(import.meta.dirname, '../../migrations', FIRST), 'utf8');
  await target.transaction().execute(async (trx) => {
    for (const statement of statementsIn(script)) await sql.raw(statement).execute(trx);
    await sql`create table migration (name text primary key, applied_at timestamptz not null)`.execute(trx);
    await sql`insert into migration values (${FIRST}, now())`.execute(trx);
    for (const table of TABLES) {
      // A role that there was not yet.
      const of = table === 'role_grant' ? sql`where role <> 'ACCOUNT_MANAGER'` : sql``;
      const { rows } = await sql<{
        rows: string | null;
      }>`select json_agg(it)::text as rows from ${sql.table(table)} it ${of}`.execute(source);
      if (!rows[0]?.rows) continue;
      await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${rows[0].rows}::json)`.execute(
        trx,
      );
    }
    const { rows } = await sql<{ seq: number; chain: string }>`select seq, chain from ledger_head`.execute(source);
    await sql`update ledger_head set seq = ${rows[0]?.seq}, chain = ${rows[0]?.chain}`.execute(trx);
  });
}

describe('a database of the first version', () => {
  let before: OpenDatabase;
  let old: OpenDatabase;
  beforeAll(async () => {
    before = await freshDatabase();
    old = openPGlite(await PGlite.create());
    const server = await serverUnderTest({ database: { ...before, close: async () => undefined } });
    const [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
    const auditor = await server.as('auditor');
    const [moved, reached] = await milestonesOf(lead, 13);
    const later = (): void => void (server.now = new Date(Date.parse(server.now) + 60_000).toISOString());
    await mutate(lead, 'submitUpdate', {
      ...(await readAction(lead, 13)),
      ...{ ...CONTENT, status: 'SUSPENDED', statusReason: REASON },
      milestonesReached: [{ milestoneId: reached, on: '2026-11', evidence: EVIDENCE }],
      forecastsMoved: [
        { milestoneId: moved, forecast: '2027-06', reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' },
      ],
    });
    later();
    await mutate(validator, 'validateUpdate', await readAction(validator, 13));
    later();
    await mutate(auditor, 'recordVerdict', {
      ...(await readAction(auditor, 13)),
      value: 'REFUSED',
      text: 'Sur pièces.',
    });
    later();
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT, evidence: [EVIDENCE] });
    await server.stop();
    await asBefore(before.db, old.db);
  }, 120_000);
  afterAll(async () => {
    await old.close();
    await before.close();
  });

  it('is given its history from its ledger, to the last version', async () => {
    expect(await migrate(old.db)).toContain('0003-as-of.sql');
    const [made, written] = [await history(old.db), await history(before.db)];
    expect(made).toEqual(written);
    expect((made['actions'] as unknown[]).length).toBe(13 + 13 + 4);
    expect(await migrate(old.db)).toEqual([]);
  });
});
