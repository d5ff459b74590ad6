import { parse } from 'csv-parse/sync';
import { type KyselyPlugin, sql } from 'kysely';
import { databaseState } from '../testing/database-state.ts';
import { mutate } from '../testing/mutate.ts';
import { PLAN, readAction } from '../testing/samples.ts';
import { NOW, type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

/** How many pages of the ledger were read from the database. */
class Counting implements KyselyPlugin {
  pages = 0;
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    if (node.kind === 'RawNode' && node.sqlFragments[0]?.startsWith('select page.*')) this.pages += 1;
    return node;
  };
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result;
}

const counting = new Counting();
let server: ServerUnderTest;
let auditor: Speaker;
beforeAll(async () => {
  server = await serverUnderTest({ wrap: (db) => db.withPlugin(counting) });
  auditor = await server.withTokenOf('auditor');
});
afterAll(() => server.stop());

interface Asked {
  query: string;
  path: string[];
  variables?: object;
  operationName?: string;
  dialect?: string;
}

const ask = (asked: Asked | string | object, speaker: Speaker = auditor, init: RequestInit = {}): Promise<Response> =>
  speaker.fetch('/graphql/csv', {
    method: 'POST',
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
    body: typeof asked === 'string' ? asked : JSON.stringify(asked),
  });

const rowsOf = async (asked: Asked): Promise<Record<string, string>[]> => {
  const answer = await ask(asked);
  expect(answer.status).toBe(200);
  return parse(await answer.text(), { columns: true, relax_quotes: false });
};

const ACTIONS = (inside: string): Asked => ({
  query: `query Actions($planCode: String!) { plan(code: $planCode) { name actions(first: 3) { ${inside} } } }`,
  variables: { planCode: PLAN },
  path: ['plan', 'actions'],
});

/** More entries than 5,000, of a ledger that is only read: they prove nothing. */
const MANY = 5_200;
const addEntries = () =>
  sql`insert into ledger (seq, operation, plan_id, recorded_at, effective_at, body, leaf_hash, prev)
    select top + n, operation, plan_id, recorded_at, effective_at, repeat('été ', 80), md5(n::text), prev
    from (select * from ledger where plan_id is not null order by seq desc limit 1) last,
      (select max(seq) as top from ledger) head, generate_series(1, ${MANY}) n`.execute(server.db);

describe('the rows of a connection as a file', () => {
  it('are the whole ledger, however short the page of the query', async () => {
    const query = 'query WholeLedger { ledger(first: 2) { nodes { sequence operation recordedAt body leafHash } } }';
    const rows = await rowsOf({ query, path: ['ledger'] });
    const kept = await server.db.selectFrom('ledger').selectAll().orderBy('seq', 'desc').execute();
    expect(kept.length).toBeGreaterThan(100);
    expect(rows.map(({ sequence, body, leafHash }) => ({ sequence, body, leafHash }))).toEqual(
      kept.map(({ seq, body, leafHash }) => ({ sequence: String(seq), body, leafHash })),
    );
    expect(rows.every(({ recordedAt }) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(recordedAt!))).toBe(true);
  });

  it('have a column for each scalar, dotted below objects, and of a list below them the total and the joined values', async () => {
    const inside = `totalCount nodes { no: number ...Lead isLate progress { value } milestones(first: 2) { edges { node { title } } } }`;
    const { query, ...rest } = ACTIONS(inside);
    const rows = await rowsOf({
      ...rest,
      query: `${query} fragment Lead on Action { lead { department ministry { code } } }`,
    });
    expect(Object.keys(rows[0]!)).toEqual([
      ...['no', 'lead.department', 'lead.ministry.code', 'isLate', 'progress.value'],
      ...['milestones.totalCount', 'milestones.title'],
    ]);
    const { data } = await auditor(
      `{ plan(code: "${PLAN}") { actions(first: 100) { nodes { number isLate lead { department ministry { code } } progress { value }
        milestones(first: 2) { totalCount nodes { title } } } } } }`,
    );
    const text = (value: unknown): string => String(value ?? '');
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is that of the query
    const expected = data.plan.actions.nodes.map((action: any) => ({
      no: text(action.number),
      'lead.department': text(action.lead?.department),
      'lead.ministry.code': text(action.lead?.ministry?.code),
      isLate: text(action.isLate),
      'progress.value': text(action.progress.value),
      'milestones.totalCount': text(action.milestones.totalCount),
      'milestones.title': action.milestones.nodes.map(({ title }: { title: string }) => title).join(' | '),
    }));
    expect(rows).toEqual(expected);
    expect(rows.some((row) => row['milestones.title']!.includes(' | '))).toBe(true);
  });

  it('G-26 leave with the headers of every answer, kept nowhere and run by nothing', async () => {
    for (const asked of [ACTIONS('nodes { number }'), {}]) {
      const { headers } = await ask(asked);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-type')).toContain('charset=utf-8');
    }
  });

  it('carry the name of what they are, of which plan, as of when, and the day of the copy', async () => {
    const name = async (asked: Asked): Promise<string | null> => (await ask(asked)).headers.get('content-disposition');
    expect(await name(ACTIONS('nodes { number }'))).toBe(
      `attachment; filename="actions_prostitution-mineurs-2021_2026-11-24.csv"`,
    );
    const past = `{ plan(code: "${PLAN}", asOf: { on: "2022-03-31" }) { overview { lateMilestones { nodes { title } } } } }`;
    expect(await name({ query: past, path: ['plan', 'overview', 'lateMilestones'] })).toBe(
      `attachment; filename="late-milestones_prostitution-mineurs-2021_as-of-2022-03-31_2026-11-24.csv"`,
    );
  });

  it('B-11 E-70 hold no formula; a French spreadsheet gets its mark, its semicolons and its commas', async () => {
    const evil = [
      '=1+1 est une formule',
      '+33 1 23 45 67 89',
      '-1 point de moins',
      '@SUM(A1) et suivants',
      '＝1+1 en large',
    ];
    const judge = await server.as('auditor');
    for (const [place, text] of evil.entries()) {
      await mutate(judge, 'recordVerdict', {
        ...(await readAction(judge, place + 1)),
        value: 'INCOMPLETE',
        text,
      });
    }
    const rows = await rowsOf(ACTIONS('nodes { number verdict { text } }'));
    expect(rows.slice(0, evil.length).map((row) => row['verdict.text'])).toEqual(evil.map((text) => `'${text}`));

    const early = `{ plan(code: "${PLAN}") { overview { byAxis { nodes { axis { number } progress { value } } } } } }`;
    const asked = { query: early, path: ['plan', 'overview', 'byAxis'] };
    const open = Buffer.from(await (await ask(asked)).arrayBuffer());
    expect(open.toString()).toMatch(/^axis\.number,progress\.value\r\n1,(0\.\d+)?\r\n/);
    const french = Buffer.from(await (await ask({ ...asked, dialect: 'spreadsheet' })).arrayBuffer());
    expect(french.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(french.toString().slice(1)).toBe(
      open
        .toString()
        .replaceAll(',', ';')
        .replaceAll('.', ',')
        .replace('axis,number;progress,value', 'axis.number;progress.value'),
    );
  });
});

describe('a list whose items hold lists that multiply', () => {
  it('G-35 is walked in smaller pages when a large one costs more than a request may', async () => {
    const inside = nodesWithin(2);
    const whole = await auditor(`{ plan(code: "${PLAN}") { actions(first: 100) { ${inside} } } }`);
    expect(whole.errors?.[0]?.extensions['rule']).toBe('QUERY_TOO_COSTLY');
    const rows = await rowsOf(ACTIONS(inside));
    const { data } = await auditor(`{ plan(code: "${PLAN}") { actions { totalCount } } }`);
    expect(rows).toHaveLength(data.plan.actions.totalCount);
  });

  const nodesWithin = (depth: number): string =>
    `nodes { number ${depth ? `plan { actions(first: 100) { ${nodesWithin(depth - 1)} } }` : ''} }`;
});

describe('a list of more than 5,000 rows', () => {
  let leaving: Speaker & { token: string };
  beforeAll(async () => {
    leaving = await server.withTokenOf('auditor');
    await addEntries();
  });

  it('is written to its end, with how many rows there were to begin with', async () => {
    const answer = await ask({
      query: `{ ledger(planCode: "${PLAN}") { nodes { sequence leafHash } } }`,
      path: ['ledger'],
    });
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
    expect(rows.length).toBeGreaterThan(MANY);
    expect(answer.headers.get('jalon-total-count')).toBe(String(rows.length));
    const sequences = rows.map(({ sequence }) => Number(sequence));
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => other - one));
  });

  /** 40 MB: more than what the sockets between two programs hold, so that the walk has to wait for who reads. */
  const WIDE: Asked = {
    query: `{ ledger(planCode: "${PLAN}") { nodes { ${Array.from({ length: 25 }, (_, place) => `b${place}: body`).join(' ')} } } }`,
    path: ['ledger'],
  };
  const begin = async (speaker: Speaker, signal?: AbortSignal) => {
    const answer = await ask(WIDE, speaker, {
      headers: { 'accept-encoding': 'identity' },
      ...(signal && { signal }),
    });
    const reader = answer.body!.getReader();
    await reader.read();
    return reader;
  };

  it('is walked no faster than it is read, and no further once the one who reads has gone', async () => {
    const going = new AbortController();
    const before = counting.pages;
    await begin(auditor, going.signal);
    going.abort();
    // What was under way ends before this is answered.
    await auditor('{ viewer { id } }');
    expect(counting.pages - before).toBeGreaterThan(0);
    expect(counting.pages - before).toBeLessThan(MANY / 100 / 2);
  });

  it('A-47 ends badly, and not as if it were whole, once the token is revoked', async () => {
    const reader = await begin(leaving);
    const [prefix = ''] = /^jalon_[^_]+/.exec(leaving.token) ?? [];
    const revoked = server.db.updateTable('apiToken').set({ revokedAt: NOW }).where('prefix', '=', prefix);
    expect((await revoked.executeTakeFirst()).numUpdatedRows).toBe(1n);
    const rest = async (): Promise<void> => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow();
  });
});

describe('what cannot become a file is answered with a code, and nothing is written', () => {
  const plan = (inside: string): string => `{ plan(code: "${PLAN}") { ${inside} } }`;
  const nodes = 'nodes { id }';
  const LAUGHS = `{ plan(code: "x") { ...F0 } } ${Array.from({ length: 20 }, (_, place) => `fragment F${place} on Plan { ...F${place + 1} ...F${place + 1} }`).join(' ')} fragment F20 on Plan { actions { ${nodes} } }`;
  it.each<[string, Asked | object | string, number, string]>([
    ['no JSON', '{"query":', 400, 'FST_ERR_CTP_INVALID_JSON_BODY'],
    ['nothing', {}, 400, 'BAD_REQUEST'],
    ['a path that is a text', { query: plan(nodes), path: 'plan' }, 400, 'BAD_REQUEST'],
    ['another dialect', { query: plan(nodes), path: ['plan'], dialect: 'xlsx' }, 400, 'BAD_REQUEST'],
    ['a query that is none', { query: '{ plan', path: ['plan'] }, 400, 'CSV_NOT_A_QUERY'],
    ['3,001 words', { query: `{ ${'a '.repeat(3001)} }`, path: ['a'] }, 400, 'CSV_NOT_A_QUERY'],
    ['a mutation', { query: 'mutation { revokeToken { __typename } }', path: ['revokeToken'] }, 400, 'CSV_NOT_A_QUERY'],
    ['two operations of which none is named', { query: '{ a } query B { b }', path: ['a'] }, 400, 'CSV_NOT_A_QUERY'],
    [
      'G-33 a circle of fragments',
      { query: `{ ...A } fragment A on Query { ...A }`, path: ['plan'] },
      400,
      'CSV_NOT_A_QUERY',
    ],
    ['G-33 fragments that double twenty times', { query: LAUGHS, path: ['plan', 'actions'] }, 400, 'CSV_NOT_A_QUERY'],
    [
      'a path to nothing',
      { query: plan(`actions { ${nodes} }`), path: ['plan', 'axes'] },
      400,
      'CSV_NO_CONNECTION_THERE',
    ],
    [
      'a path to a prototype',
      { query: plan(`actions { ${nodes} }`), path: ['__proto__', 'constructor'] },
      400,
      'CSV_NO_CONNECTION_THERE',
    ],
    [
      'a path to an object',
      { query: plan('overview { today }'), path: ['plan', 'overview'] },
      400,
      'CSV_NO_CONNECTION_THERE',
    ],
    [
      'a list below the items of a list',
      {
        query: plan(`actions { nodes { milestones { ${nodes} } } }`),
        path: ['plan', 'actions', 'nodes', 'milestones'],
      },
      400,
      'CSV_CONNECTION_IN_A_LIST',
    ],
    ['totals alone', { query: plan('actions { totalCount }'), path: ['plan', 'actions'] }, 400, 'CSV_NO_COLUMN'],
    [
      'a plan that nobody knows',
      { query: `{ plan(code: "x") { actions { ${nodes} } } }`, path: ['plan', 'actions'] },
      404,
      'CSV_NOTHING_THERE',
    ],
    [
      'a field that there is not',
      { query: plan('actions { nodes { secret } }'), path: ['plan', 'actions'] },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of the wrong kind',
      {
        query: `query Q($code: String!) { plan(code: $code) { actions { ${nodes} } } }`,
        variables: { code: 1 },
        path: ['plan', 'actions'],
      },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'G-30 a way too deep',
      {
        query: plan(`actions { nodes { ${'plan { action(number: 1) { '.repeat(14)} id ${'} }'.repeat(14)} } }`),
        path: ['plan', 'actions'],
      },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_, asked, status, code) => {
    const before = await databaseState(server.db);
    const answer = await ask(asked);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
    expect(await databaseState(server.db)).toEqual(before);
  });

  it('A-47 somebody without the right: nobody, cabinet staff on the ledger, a token that is none, two at once', async () => {
    const ledger = { query: `{ ledger { nodes { body } } }`, path: ['ledger'] };
    const statusFor = async (speaker: Speaker, init?: RequestInit): Promise<number> =>
      (await ask(ledger, speaker, init)).status;
    expect(await statusFor(server.anonymous)).toBe(401);
    expect(await statusFor(await server.as('cabinet'))).toBe(403);
    expect(await statusFor(await server.as('lead of SEEF'))).toBe(403);
    expect(await statusFor(server.anonymous, { headers: { authorization: 'Bearer none' } })).toBe(401);
    expect(await statusFor(await server.as('auditor'), { headers: { authorization: 'Bearer none' } })).toBe(400);
    expect(await statusFor(await server.as('auditor'), { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await statusFor(await server.as('auditor'))).toBe(200);
  });
});
