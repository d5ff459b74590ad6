import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'graphql';
import { sql } from 'kysely';
import { connectionsIn } from '../../../explorer/src/connections-in.ts';
import { type ReadyQuery, documentIn, readReadyQuery, variablesFor } from '../../../explorer/src/ready-query.ts';
import { contract } from '../testing/contract.ts';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, PLAN, milestonesOf, readAction, readPlan } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

const folder = join(import.meta.dirname, '../../../explorer/queries');
const queries: ReadyQuery[] = readdirSync(folder).map((name) =>
  readReadyQuery(readFileSync(join(folder, name), 'utf8')),
);

let server: ServerUnderTest;
let auditor: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  auditor = await server.withTokenOf('auditor');
  await liveALittle();
});
afterAll(() => server.stop());

/** Some life on the real plan: a promise put off three times, an action suspended, one done without evidence and judged. */
async function liveALittle(): Promise<void> {
  const [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
  const report = async (number: number, content: object): Promise<void> => {
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, number)), ...CONTENT, ...content });
    const decided = await mutate(validator, 'validateUpdate', await readAction(validator, number));
    expect(decided).toMatchObject({ __typename: 'UpdateAccepted' });
  };
  const [milestoneId] = await milestonesOf(lead, 1);
  for (const forecast of ['2027-03-31', '2027-06-30', '2027-09-30']) {
    const reason = 'Les crédits arrivent en janvier.';
    await report(1, { forecastsMoved: [{ milestoneId, forecast, reasonCode: 'BUDGET', reason }] });
  }
  await report(2, { status: 'SUSPENDED', statusReason: 'Le décret attendu n’est pas paru.' });
  // What is needed of a suspended action is at risk.
  const need = { neededActionId: (await readAction(lead, 2)).actionId, reason: 'Le décret doit paraître d’abord.' };
  await mutate(lead, 'stateDependency', { ...(await readAction(lead, 9)), ...need });
  await report(3, { status: 'DONE', confidence: 'SECURED' });
  await server.db
    .deleteFrom('evidence')
    .where('actionId', 'in', ({ selectFrom }) => selectFrom('action').select('id').where('number', '=', 3))
    .execute();
  const judge = await server.as('auditor');
  const verdict = { value: 'NOT_IMPLEMENTED', text: 'Rien de ce qui est annoncé n’a été trouvé.' };
  await mutate(judge, 'recordVerdict', { ...(await readAction(judge, 3)), ...verdict });
  await mutate(judge, 'takeSnapshot', { ...(await readPlan(judge)), name: 'COPIL du 24 novembre' });
  // Nobody answered the 2021 report, as far as is known, and no screen writes an answer yet.
  const { id } = await server.db
    .selectFrom('recommendationLink')
    .innerJoin('recommendation', 'recommendation.id', 'recommendationId')
    .select('recommendation.id')
    .orderBy('reference')
    .executeTakeFirstOrThrow();
  await server.db.deleteFrom('recommendationLink').where('recommendationId', '=', id).execute();
  await server.db.insertInto('response').values({ recommendationId: id, position: 'DECLINED' }).execute();
  // The ledger's clock is never set back: an hour after its last entry, all of the above is past.
  const { recordedAt } = await server.db.selectFrom('ledgerHead').select('recordedAt').executeTakeFirstOrThrow();
  server.now = new Date(recordedAt!.getTime() + 3_600_000).toISOString();
}

/** What a query is asked with beside its defaults: the quarter in which the test runs. */
const WITH: Readonly<Record<string, object>> = {
  SuspendedInAQuarter: { since: '2021-11-15', until: '2099-12-31' },
};
const variablesOf = (query: ReadyQuery): Record<string, unknown> => ({
  ...(JSON.parse(variablesFor(query, PLAN, 'fr')) as Record<string, unknown>),
  ...WITH[query.name],
});

/** A plan that another one took over asks for no more updates: nobody is silent about it. */
const EMPTY_HERE = new Set(['SilentActions']);

const run = async (query: ReadyQuery): Promise<Record<string, unknown>> => {
  const { data, errors } = await auditor(documentIn(query, 'fr'), variablesOf(query));
  expect(errors).toBeUndefined();
  return data;
};

/** Every list in an answer that says its total. */
function totalsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const { totalCount } = value as { totalCount?: number };
  return [...(totalCount === undefined ? [] : [totalCount]), ...Object.values(value).flatMap(totalsIn)];
}

/** How many rows the database counts, by a statement of the test's own. */
const counted = async (statement: ReturnType<typeof sql<{ count: string }>>): Promise<number> =>
  Number((await statement.execute(server.db)).rows[0]!.count);

describe.each(queries.map((query) => [query.name, query] as const))('the ready query %s', (_, query) => {
  it('is answered to a token, on the plan that it was opened for, and not with nothing', async () => {
    const data = await run(query);
    // On the day that it asks about, this ledger had not begun.
    expect(Object.keys(data).filter((key) => data[key] === null)).toEqual(
      query.name === 'KnownAndTrue' ? ['known'] : [],
    );
    const totals = totalsIn(data);
    expect(totals.length === 0 || Math.max(...totals) > 0).toBe(!EMPTY_HERE.has(query.name));
  });

  it('gives its lists as files, with as many rows as each says it has', async () => {
    for (const { path } of connectionsIn(contract, query.document)) {
      const answer = await auditor.fetch('/graphql/csv', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: query.document, variables: variablesOf(query), path }),
      });
      const rows = parseCsv(await answer.text()) as string[][];
      expect([path, answer.status, rows.length - 1]).toEqual([
        path,
        200,
        Number(answer.headers.get('jalon-total-count')),
      ]);
    }
  });
});

describe('what the ready queries say is what the database says', () => {
  const first = (data: unknown, ...path: string[]): number =>
    path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data) as number;
  const named = (name: string): ReadyQuery => queries.find((query) => query.name === name)!;

  it.each<[string, string[], ReturnType<typeof sql<{ count: string }>>]>([
    ['CoverageOfTheReport', ['plan', 'report', 'recommendations'], sql`select count(*) from recommendation`],
    ['AnsweredButNotCarried', ['plan', 'report', 'recommendations'], sql`select count(*) from response`],
    [
      'OrphanRecommendations',
      ['plan', 'report', 'recommendations'],
      sql`select count(*) from recommendation r where not exists (select 1 from recommendation_link l where l.recommendation_id = r.id)
        and not exists (select 1 from response p where p.recommendation_id = r.id)`,
    ],
    ['AllMilestones', ['plan', 'milestones'], sql`select count(*) from milestone`],
    ['PostponedMoreThanTwice', ['plan', 'milestones'], sql`select count(*) from milestone where postponements > 2`],
    [
      'PromisesWithoutADate',
      ['plan', 'milestones'],
      sql`select count(*) from milestone where forecast is null and actual is null`,
    ],
    ['DeducedStatuses', ['plan', 'actions'], sql`select count(*) from action where status_is_deduced`],
    ['UnknownStatuses', ['plan', 'actions'], sql`select count(*) from action where status is null`],
    ['ActionsWithoutALead', ['plan', 'actions'], sql`select count(*) from action where lead_ministry_id is null`],
    [
      'DoneWithoutEvidence',
      ['plan', 'actions'],
      sql`select count(*) from action a where status = 'DONE' and not exists (select 1 from evidence e where e.action_id = a.id)`,
    ],
    ['VerdictsAgainstStatuses', ['plan', 'actions'], sql`select count(*) from verdict where value = 'NOT_IMPLEMENTED'`],
    ['SuspendedInAQuarter', ['plan', 'actions'], sql`select count(*) from action where status = 'SUSPENDED'`],
    ['FactsAboutThePlan', ['plan', 'evidence'], sql`select count(*) from evidence where action_id is null`],
    ['Ledger', ['ledger'], sql`select count(*) from ledger where plan_id is not null`],
    ['FeedOfChanges', ['changes'], sql`select count(*) from ledger`],
    ['Checkpoints', ['ledgerCheckpoints'], sql`select count(*) from ledger_checkpoint`],
    ['Snapshots', ['plan', 'snapshots'], sql`select count(*) from snapshot`],
  ])('%s', async (name, path, statement) => {
    const said = first(await run(named(name)), ...path, 'totalCount');
    expect(said).toBe(await counted(statement));
    expect(said).toBeGreaterThan(0);
  });

  it('PostponedMoreThanTwice tells each postponement, with its reason', async () => {
    const { plan } = (await run(named('PostponedMoreThanTwice'))) as never as {
      plan: {
        milestones: {
          nodes: { postponements: number; forecastMoves: { nodes: { after: string; reasonCode: string }[] } }[];
        };
      };
    };
    expect(plan.milestones.nodes.map(({ postponements }) => postponements)).toEqual([3]);
    expect(plan.milestones.nodes[0]!.forecastMoves.nodes.map(({ after }) => after)).toEqual(
      expect.arrayContaining(['2027-03-31', '2027-06-30', '2027-09-30']),
    );
  });

  it('KnownAndTrue tells two different things of one day', async () => {
    const { document } = named('KnownAndTrue');
    const { data } = await auditor(document, { planCode: PLAN, on: server.now.slice(0, 10) });
    expect(data.known.overview.statuses).toMatchObject({ total: 13 });
    const { data: before } = await auditor(document, { planCode: PLAN, on: '2022-03-31' });
    expect([before.known, before.true.overview.statuses.total]).toEqual([null, 13]);
  });

  it('WhoValidatedWhat names two different people for each update', async () => {
    const { plan } = (await run(named('WhoValidatedWhat'))) as never as {
      plan: { actions: { nodes: { updates: { nodes: Record<'author' | 'decidedBy', { displayName: string }>[] } }[] } };
    };
    const updates = plan.actions.nodes.flatMap(({ updates: { nodes } }) => nodes);
    expect(updates).toHaveLength(5);
    expect(updates.every(({ author, decidedBy }) => author.displayName !== decidedBy.displayName)).toBe(true);
  });

  it('Plan.milestones keeps those that slipped by more days than are said', async () => {
    const read = async (filter: string) => {
      const { data } = await auditor(
        `{ plan(code: "${PLAN}") { milestones(first: 100${filter}) { nodes { id slippageDays } } } }`,
      );
      return data.plan.milestones.nodes as { id: string; slippageDays: number | null }[];
    };
    const slipped = (await read('')).filter(({ slippageDays }) => (slippageDays ?? 0) > 30);
    expect(slipped.length).toBeGreaterThan(0);
    expect(await read(', filter: { slippedMoreThanDays: 30 }')).toEqual(slipped);
  });
});

describe('the library', () => {
  it('has at least 20 queries, each a document with one operation', () => {
    expect(queries.length).toBeGreaterThanOrEqual(20);
    const operations = queries.map(({ document }) =>
      parse(document).definitions.filter(({ kind }) => kind === 'OperationDefinition'),
    );
    expect(operations.every((found) => found.length === 1)).toBe(true);
    expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
  });
});
