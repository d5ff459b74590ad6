import { type KyselyPlugin, sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { identify } from '../identity/identify.ts';
import { newId } from './relay/ids.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

/** Counts every statement that goes to the database. */
class Counting implements KyselyPlugin {
  count = 0;
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.count += 1;
    return node;
  };
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result;
}

const OVERVIEW = `{ plan(code: "${PLAN}") { revision overview { lastChangeAt statuses { total late } confidences { secured }
  progress { value } milestones { late } coverage { orphan } byAxis { nodes { axis { title } statuses { total } progress { value } } }
  byMinistry { nodes { ministry { name } statuses { total } } } curve { nodes { planned } }
  lateMilestones { nodes { title action { number } } } contradictions { nodes { count } } } } }`;
const LIST = `{ plan(code: "${PLAN}") { actions(first: 50) { totalCount nodes { number isLate lateSince progress { value }
  lead { ministry { name } department } milestones { nodes { title forecastMoves { nodes { reason } } evidence { nodes { title } } } }
  evidence { nodes { title milestone { title } } } recommendations { nodes { recommendation { reference coverage } } }
  updates { nodes { author { displayName } evidence { nodes { title } } } } openUpdate { state } verdict { value author { displayName } }
  contradictions { nodes { rule } } history(first: 3) { nodes { sequence changes { nodes { after } } } }
  viewerCanSubmit { allowed } viewerCanValidate { allowed } viewerCanRecordVerdict { allowed } } } } }`;
const COMPARISON = `{ plan(code: "${PLAN}") { comparison(from: { on: "2021-12-01" }) { counts { total } late: trend(share: LATE) { change }
  done: trend(share: DONE) { change } moves(first: 100) { nodes { kind before after reason reasonCode sentence at action { title lead { ministry { name } } }
  milestone { title } evidence { title } by { displayName } validatedBy { displayName } entry { sequence } update { state } } } } } }`;
const PLANS = `{ plans(first: 100) { totalCount nodes { name report { title } overview { lastChangeAt statuses { total } } } } }`;
const WORK = `{ viewer { work(planCode: "${PLAN}") { actions { totalCount } late { totalCount } due { totalCount } returned { totalCount }
  submitted { totalCount } toValidate { totalCount } } } }`;
const SEARCH = `{ search(query: "mineurs", planCode: "${PLAN}", kinds: [ACTION, EVIDENCE], first: 100) { totalCount nodes { kind field excerpt { nodes { text isMatch } }
  action { number title } subject { id ... on Evidence { milestone { title } } } } } }`;
const NARROWED = `{ plan(code: "${PLAN}") { milestones(filter: { hasEvidence: true, actions: { isLate: false } }) { nodes { title evidence { totalCount } } }
  allEvidence(first: 20) { nodes { title action { title } milestone { title } } } updates { nodes { narrative author { displayName } } }
  verdicts { nodes { text author { displayName } } } contradictions { nodes { sentence action { title } } } } }`;
const LEDGER = (first: number) =>
  `{ ledger(first: ${first}) { nodes { sequence actor { displayName } plan { name } action { title } update { state } changes { nodes { field after } } } } }`;

describe('G-39 the number of queries does not grow with the rows', () => {
  const counting = new Counting();
  let server: ServerUnderTest;
  let coordinator: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest({ wrap: (db: Database) => db.withPlugin(counting), keep: 0 });
    coordinator = await server.as('coordinator');
  });
  afterAll(() => server.stop());

  const cost = async (speaker: Speaker, query: string): Promise<number> => {
    await speaker(query);
    // Nothing of what requests share is known of a revision that nobody has asked for.
    await server.db
      .updateTable('plan')
      .set(({ ref }) => ({ revision: sql<number>`${ref('revision')} + 1` }))
      .execute();
    const before = counting.count;
    expect((await speaker(query)).errors).toBeUndefined();
    return counting.count - before;
  };

  /** Doubles the plan's actions, with all that belongs to them. */
  async function grow(): Promise<void> {
    const { db } = server;
    const actions = await db.selectFrom('action').selectAll().execute();
    for (const action of actions) {
      const id = newId('act');
      const of = { actionId: id };
      await db
        .insertInto('action')
        .values({ ...action, id, number: action.number + 100 })
        .execute();
      for (const table of ['ownership', 'subMeasure', 'recommendationLink'] as const) {
        const rows = await db.selectFrom(table).selectAll().where('actionId', '=', action.id).execute();
        if (rows.length)
          await db
            .insertInto(table)
            .values(rows.map((row) => ({ ...row, ...of })) as never)
            .execute();
      }
      for (const [table, prefix] of [
        ['milestone', 'mil'],
        ['evidence', 'evi'],
      ] as const) {
        const rows = await db.selectFrom(table).selectAll().where('actionId', '=', action.id).execute();
        if (rows.length)
          await db
            .insertInto(table)
            .values(rows.map((row) => ({ ...row, ...of, milestoneId: undefined, id: newId(prefix) })) as never)
            .execute();
      }
    }
  }

  /** Plans that nothing was imported into yet: their figures are ready earlier than those of the others. */
  async function addPlans(...codes: string[]): Promise<void> {
    const [plan] = await server.db.selectFrom('plan').selectAll().execute();
    const rows = codes.map((code, place) => ({ ...plan!, id: newId('plan'), code, revision: 7 + place }));
    await server.db.insertInto('plan').values(rows).execute();
  }

  it('for the overview, the list of actions with all that belongs to them, what awaits somebody, all plans, the ledger', async () => {
    const lead = await server.as('lead of SEEF');
    const asked = [
      [coordinator, OVERVIEW],
      [coordinator, LIST],
      [lead, WORK],
      [coordinator, PLANS],
      [coordinator, COMPARISON],
      [coordinator, SEARCH],
      [coordinator, NARROWED],
    ] as const;
    await addPlans('premier');
    const before: number[] = [];
    for (const [speaker, query] of asked) before.push(await cost(speaker, query));
    await grow();
    await addPlans('deuxieme', 'troisieme', 'quatrieme');
    const after: number[] = [];
    for (const [speaker, query] of asked) after.push(await cost(speaker, query));
    expect(after).toEqual(before);
    expect(Math.max(...after)).toBeLessThan(45);
    expect(await cost(coordinator, LEDGER(100))).toBe(await cost(coordinator, LEDGER(10)));
  });

  it('and with those who come in one turn: one statement tells who all of them are', async () => {
    const db = server.db.withPlugin(counting);
    const before = counting.count;
    const credentials = [null, { session: 'nobody’s' }, { token: 'no token' }];
    const known = await Promise.all(credentials.map((credential) => identify(credential, db)));
    expect(known.map(({ signedIn }) => signedIn)).toEqual([null, null, null]);
    expect(counting.count - before).toBe(1);
  });
});
