import { sql } from 'kysely';
import { type Operation, RELATIONS, ROLES, type Role, askedMay, cellOf } from '#domain';
import { makeServerRole } from './database/server-role.ts';
import { speakingFor } from './database/speaking-for.ts';
import type { Database, OpenDatabase } from './database/open-database.ts';
import { LEDGER_OPERATIONS, type LedgerOperation } from './ledger/operation.ts';
import { newId } from './modules/relay/ids.ts';
import { freshDatabase } from './testing/fresh-database.ts';

/** The operation of the policy that each entry records; absent for what the program records and no person asks for. */
const OF_POLICY: Partial<Record<LedgerOperation, Operation>> = {
  UPDATE_SUBMITTED: 'SUBMIT_UPDATE',
  UPDATE_WITHDRAWN: 'WITHDRAW_UPDATE',
  UPDATE_VALIDATED: 'VALIDATE_UPDATE',
  UPDATE_RETURNED: 'RETURN_UPDATE',
  VERDICT_RECORDED: 'RECORD_VERDICT',
  BLOCKER_RAISED: 'RAISE_BLOCKER',
  BLOCKER_ESCALATED: 'ESCALATE_BLOCKER',
  BLOCKER_LIFTED: 'LIFT_BLOCKER',
  BLOCKER_WITHDRAWN: 'WITHDRAW_BLOCKER',
  DECISION_RECORDED: 'TAKE_DECISION',
  DECISION_COMPLETED: 'COMPLETE_DECISION',
  CAMPAIGN_OPENED: 'RUN_CAMPAIGNS',
  CAMPAIGN_CLOSED: 'RUN_CAMPAIGNS',
  CAMPAIGN_REOPENED: 'RUN_CAMPAIGNS',
  DEPUTY_APPOINTED: 'APPOINT_DEPUTIES',
  DEPUTY_ENDED: 'APPOINT_DEPUTIES',
  SNAPSHOT_TAKEN: 'TAKE_SNAPSHOT',
  MESSAGE_WRITTEN: 'WRITE_MESSAGE',
  MESSAGE_EDITED: 'WRITE_MESSAGE',
  MESSAGE_WITHDRAWN: 'WRITE_MESSAGE',
  QUESTION_ASKED: 'ASK_QUESTION',
  QUESTION_CLOSED: 'CLOSE_QUESTION',
  TOKEN_CREATED: 'MANAGE_OWN_TOKENS',
  TOKEN_REVOKED: 'MANAGE_OWN_TOKENS',
  MAIL_SENT_AGAIN: 'SEND_MAIL_AGAIN',
};

let open: OpenDatabase;
let served: Database;
beforeAll(async () => {
  open = await freshDatabase();
  served = await open.served();
});
afterAll(() => open.close());

const idOf = async (role: Role, ministry: string | null = null): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select person_id as id from role_grant
    left join ministry on ministry.id = ministry_id where role = ${role} and code is not distinct from ${ministry}`.execute(
    open.db,
  );
  return rows[0]!.id;
};
const actionOf = async (ministry: string): Promise<string> => {
  const { rows } = await sql<{
    id: string;
  }>`select action.id from action join ministry on ministry.id = lead_ministry_id
    where code = ${ministry} order by number limit 1`.execute(open.db);
  return rows[0]!.id;
};

/** Writes as somebody: what became of it, taken back afterwards. */
async function as(people: string[] | null, write: (trx: Database) => Promise<unknown>): Promise<string> {
  const undone = new Error('Taken back');
  return served
    .transaction()
    .execute(async (trx) => {
      if (people) await sql`select ${speakingFor(people)}`.execute(trx);
      await write(trx);
      throw undone;
    })
    .then(
      () => 'kept',
      (error: unknown) => (error === undone ? 'written' : (error as { code: string }).code),
    );
}
const REFUSED = '42501';

const verdict = (authorId: string, actionId: string) => (trx: Database) =>
  trx
    .insertInto('verdict')
    .values({ id: newId('ver'), actionId, value: 'INCOMPLETE', text: 'Sur pièces.', authorId, recordedAt: new Date() })
    .execute();
const submission = (authorId: string, actionId: string) => (trx: Database) =>
  sql`insert into action_update (id, action_id, state, author_id, status, narrative, submitted_at)
    values (${newId('upd')}, ${actionId}, 'SUBMITTED', ${authorId}, 'IN_PROGRESS', 'Essai', now())`.execute(trx);
const entry = (operation: string, actorId: string | null, actionId: string | null) => (trx: Database) =>
  sql`insert into ledger (seq, operation, actor_id, action_id, recorded_at, effective_at, body, leaf_hash, prev)
    values (1000000, ${operation}, ${actorId}, ${actionId}, now(), now(), '', '', '')`.execute(trx);

describe('A-46 the database refuses what the server forgot to', () => {
  it('is asked by a role that owns nothing and passes no policy', async () => {
    const { rows } = await sql<{ role: string; isSuper: boolean; owns: number }>`
      select current_user as role, rolsuper or rolbypassrls as is_super,
        (select count(*) from pg_class where relowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`.execute(served);
    expect(rows[0]).toEqual({ role: 'jalon_server', isSuper: false, owns: expect.anything() });
    expect(Number(rows[0]!.owns)).toBe(0);
    expect(await makeServerRole(served)).toBeNull();
  });

  it('a submission by another ministry, by another role, in another’s name, or for nobody', async () => {
    const [seef, mi, auditor, action] = [
      await idOf('LEAD', 'SEEF'),
      await idOf('LEAD', 'MI'),
      await idOf('AUDITOR'),
      await actionOf('SEEF'),
    ];
    expect(await as([seef], submission(seef, action))).toBe('written');
    expect(await as([mi, seef], submission(seef, action))).toBe('written');
    expect(await as([mi], submission(mi, action))).toBe(REFUSED);
    expect(await as([auditor], submission(auditor, action))).toBe(REFUSED);
    expect(await as([mi], submission(seef, action))).toBe(REFUSED);
    expect(await as(null, submission(seef, action))).toBe(REFUSED);
  });

  it('a verdict by anybody but an auditor', async () => {
    const [lead, auditor, action] = [await idOf('LEAD', 'SEEF'), await idOf('AUDITOR'), await actionOf('SEEF')];
    expect(await as([auditor], verdict(auditor, action))).toBe('written');
    expect(await as([lead], verdict(lead, action))).toBe(REFUSED);
    expect(await as([lead], verdict(auditor, action))).toBe(REFUSED);
  });

  it('a status, a milestone or evidence moved by anybody but the validators of the ministry', async () => {
    const [ours, theirs, lead] = [
      await idOf('VALIDATOR', 'SEEF'),
      await idOf('VALIDATOR', 'MI'),
      await idOf('LEAD', 'SEEF'),
    ];
    const action = await actionOf('SEEF');
    const status = (trx: Database) => sql`update action set status = 'SUSPENDED' where id = ${action}`.execute(trx);
    const version = (trx: Database) => sql`update action set version = version + 1 where id = ${action}`.execute(trx);
    const milestone = (trx: Database) =>
      sql`update milestone set forecast = '2099' where action_id = ${action}`.execute(trx);
    expect(await as([ours], status)).toBe('written');
    expect(await as([ours], milestone)).toBe('written');
    for (const other of [theirs, lead]) {
      expect(await as([other], version)).toBe('written');
      expect(await as([other], status)).toBe(REFUSED);
      expect(await as([other], milestone)).toBe(REFUSED);
    }
    expect(await as(null, version)).toBe(REFUSED);
  });

  it('an entry of the ledger for whom it is no right of, for an account that is closed, and what no row names', async () => {
    const [seef, mi, action] = [await idOf('LEAD', 'SEEF'), await idOf('LEAD', 'MI'), await actionOf('SEEF')];
    expect(await as([seef], entry('BLOCKER_RAISED', seef, action))).toBe('written');
    expect(await as([mi], entry('BLOCKER_RAISED', mi, action))).toBe(REFUSED);
    expect(await as([seef], entry('BLOCKER_RAISED', mi, action))).toBe(REFUSED);
    expect(await as([seef], entry('BLOCKER_RAISED', null, action))).toBe(REFUSED);
    expect(await as([seef], entry('PLAN_RECORDED', seef, action))).toBe(REFUSED);
    expect(await as([seef], entry('UNHEARD_OF', seef, action))).toBe(REFUSED);
    await sql`update person set disabled_at = now() where id = ${seef}`.execute(open.db);
    expect(await as([seef], entry('BLOCKER_RAISED', seef, action))).toBe(REFUSED);
    await sql`update person set disabled_at = null where id = ${seef}`.execute(open.db);
  });

  it('a draft in the name of somebody else, and a right to record that the server would give itself', async () => {
    const [seef, mi, action] = [await idOf('LEAD', 'SEEF'), await idOf('LEAD', 'MI'), await actionOf('SEEF')];
    const draft = (trx: Database) =>
      sql`insert into update_draft (person_id, action_id, version, text, saved_at) values (${seef}, ${action}, 1, '{}', now())`.execute(
        trx,
      );
    expect(await as([seef], draft)).toBe('written');
    expect(await as([mi], draft)).toBe(REFUSED);
    const right = sql`insert into ledger_right values ('UNHEARD_OF', 'ANYBODY', 'ANY')`;
    expect(await as([seef], (trx) => right.execute(trx))).toBe(REFUSED);
  });
});

it('the rights of the ledger and the policy agree on every role: neither is derived from the other', async () => {
  const { rows } = await sql<{ operation: string; role: string }>`
    select distinct operation, role from ledger_right where role not in ('ANYBODY', 'NOBODY')`.execute(open.db);
  for (const [records, operation] of Object.entries(OF_POLICY)) {
    const inDatabase = rows.filter((row) => row.operation === records).map(({ role }) => role);
    const inPolicy = ROLES.filter(
      (role) =>
        askedMay(operation, role) || RELATIONS.some((relation) => cellOf(operation, role, relation) === 'ALLOWED'),
    );
    expect([records, inDatabase.sort()]).toEqual([records, [...inPolicy].sort()]);
  }
});

it('every operation of the ledger has a right, or is an import’s alone: a new one brings its row of ledger_right', async () => {
  const { rows } = await sql<{ operation: string }>`select distinct operation from ledger_right`.execute(open.db);
  const without = LEDGER_OPERATIONS.filter((one) => !rows.some(({ operation }) => operation === one));
  expect(without).toEqual([
    ...['REPORT_RECORDED', 'RECOMMENDATION_RECORDED', 'PLAN_RECORDED', 'AXIS_RECORDED', 'ACTION_RECORDED'],
    ...['MILESTONE_RECORDED', 'EVIDENCE_RECORDED', 'STATUS_RECORDED'],
  ]);
});
