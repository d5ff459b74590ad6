import { type KyselyPlugin, type RootOperationNode } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

const SECRET = 'password=hunter2 at /srv/jalon/secret.ts';

/** A database that fails on whatever mentions a table, once it is told to. */
class FailingOn implements KyselyPlugin {
  table: string | null = null;
  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    if (this.table && JSON.stringify(node).includes(`"name":"${this.table}"`)) throw new Error(SECRET);
    return node;
  }
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result;
}

describe('a fault of ours', () => {
  const failing = new FailingOn();
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest({ wrap: (db: Database) => db.withPlugin(failing) });
    await server.as('auditor');
  });
  afterEach(() => {
    failing.table = null;
  });
  afterAll(() => server.stop());

  const isLogged = (incident: string) =>
    server.logged().filter((line) => line['incident'] === incident && JSON.stringify(line).includes(SECRET));

  it('G-51 in a resolver is told by its number alone, and found whole in the log under that number', async () => {
    const auditor = await server.as('auditor');
    failing.table = 'milestone';
    const { data, errors, text } = await auditor(`{ plan(code: "${PLAN}") { overview { statuses { total } } } }`);
    expect(text).not.toMatch(/hunter2|srv|stack|\.ts|select/);
    expect(data).toEqual({ plan: null });
    const [error] = errors!;
    expect(error).toMatchObject({
      message: expect.stringMatching(/^Erreur interne/),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(isLogged(String(error!.extensions['incident']))).toHaveLength(1);
  });

  it('G-51 before any resolver, or outside GraphQL, is told in the same way', async () => {
    const { credentials } = await server.as('auditor');
    const door = await server.enter();
    for (const [table, path, init] of [
      [
        'session',
        '/graphql',
        {
          method: 'POST',
          headers: { ...credentials, 'content-type': 'application/json' },
          body: '{"query":"{viewer{id}}"}',
        },
      ],
      ['person', '/session/personas', { headers: { cookie: door } }],
      [
        'person',
        '/session',
        { method: 'POST', headers: { cookie: door, 'content-type': 'application/json' }, body: '{"personaId":"x"}' },
      ],
    ] as const) {
      failing.table = table;
      const answer = await server.anonymous.fetch(path, init);
      const body = (await answer.json()) as { code: string; incident: string };
      expect([answer.status, body]).toEqual([500, { code: 'INTERNAL_SERVER_ERROR', incident: expect.any(String) }]);
      expect(isLogged(body.incident)).toHaveLength(1);
    }
  });

  it('G-50 is not what an unknown field is: that is told, without hints', async () => {
    for (const query of [
      '{ veiwer { id } }',
      `{ plan(cod: "x") { id } }`,
      `{ plan(code: "x") { actions(orderBy: NUMBERS) { totalCount } } }`,
    ]) {
      const { status, text, errors } = await server.anonymous(query);
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(text).not.toMatch(/Did you mean|viewer|NUMBER\b/);
    }
  });

  it('G-55 is told by a code of a closed list, like everything that is wrong', async () => {
    const codes = new Set<unknown>();
    const auditor = await server.as('auditor');
    const cabinet = await server.as('cabinet');
    for (const [speaker, query] of [
      [server.anonymous, '{'],
      [server.anonymous, '{ nothing }'],
      [server.anonymous, `{ plan(code: "${PLAN}") { id } }`],
      [cabinet, '{ ledger { totalCount } }'],
      [auditor, '{ ledger(first: 0) { totalCount } }'],
    ] as const) {
      for (const { extensions } of (await speaker(query)).errors ?? []) codes.add(extensions.code);
    }
    expect([...codes].sort()).toEqual([
      'BAD_USER_INPUT',
      'FORBIDDEN',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'UNAUTHENTICATED',
    ]);
  });
});
