import { connect } from 'node:net';
import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import { prefixOf } from '../identity/token-format.ts';
import { logReads } from '../http/log-reads.ts';
import { whoAsks } from '../http/who-asks.ts';
import { contract } from '../testing/contract.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { mutate } from '../testing/mutate.ts';
import { PLAN, readPlan } from '../testing/samples.ts';
import { NOW, type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';
import { listenTo } from '../testing/listener.ts';
import { newId } from '../modules/relay/ids.ts';
import { purgeDaily, purgeReads } from './purge-reads.ts';
import { MOST_WAITING, ReadLog } from './read-log.ts';

/** A database that counts statements, and fails on whatever mentions a table once it is told to. */
class Watching implements KyselyPlugin {
  count = 0;
  table: string | null = null;
  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    this.count += 1;
    if (this.table && JSON.stringify(node).includes(`"name":"${this.table}"`)) throw new Error('No room left');
    return node;
  }
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result;
}

const READ = `query Rapport { plan(code: "${PLAN}") { action(number: 4) { title evidence(first: 5) { nodes { title } } } } }`;
const ALL = `query ($filter: AccessLogFilter, $first: Int, $after: String, $last: Int, $before: String) {
  accessLog(filter: $filter, first: $first, after: $after, last: $last, before: $before) { totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    nodes { id readAt person { id displayName } token { id name } kind operationName documentHash itemCount byteCount cost outcome
      plans { nodes { code } } objects { nodes { type key } } } } }`;

const watching = new Watching();
let server: ServerUnderTest;
let auditor: Speaker;
let administrator: Speaker;
beforeAll(async () => {
  server = await serverUnderTest({ wrap: (db: Database) => db.withPlugin(watching) });
  auditor = await server.as('auditor');
  administrator = await server.as('administrator');
});
afterAll(() => server.stop());

/** What a piece of work added to the log, the oldest first. */
async function added(work: () => Promise<unknown>) {
  await server.app.readLog.flush();
  const before = new Set((await server.db.selectFrom('accessLog').select('id').execute()).map(({ id }) => id));
  await work();
  await ended(server);
  const rows = await server.db.selectFrom('accessLog').selectAll().orderBy('id').execute();
  return rows.filter(({ id }) => !before.has(id));
}

/** An answer is noted once its connection says that it left, which may be a moment after it came. */
async function ended(of: ServerUnderTest): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await of.app.readLog.flush();
}

const log = async (filter: object = {}, page: object = { first: 100 }) =>
  (await administrator(ALL, { filter, ...page })).data.accessLog;

describe('what is read is logged', () => {
  it('of an auditor, in a session: who, when, what of which plan, and how much', async () => {
    const rows = await added(() => auditor(READ));
    const { text } = await auditor(READ);
    expect(rows).toEqual([
      expect.objectContaining({
        readAt: new Date(NOW),
        personId: expect.stringMatching(/^per_/),
        tokenId: null,
        kind: 'QUERY',
        operationName: 'Rapport',
        documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        planIds: [expect.stringMatching(/^plan_/)],
        objects: ['Action 4', 'Evidence', 'Plan'],
        outcome: 'ANSWERED',
      }),
    ]);
    expect(Number(rows[0]!.byteCount)).toBe(Buffer.byteLength(text));
    expect(rows[0]!.itemCount).toBeGreaterThan(0);
  });

  it('of any program, with its token, and what was refused to it', async () => {
    const token = await server.withTokenOf('administrator', {});
    const rows = await added(async () => {
      await token(READ);
      await token('{ ledger(first: 1) { totalCount } }');
    });
    expect(rows.map(({ tokenId, outcome, objects }) => ({ tokenId, outcome, objects }))).toEqual([
      { tokenId: expect.stringMatching(/^tok_/), outcome: 'ANSWERED', objects: ['Action 4', 'Evidence', 'Plan'] },
      { tokenId: rows[0]!.tokenId, outcome: 'REFUSED', objects: [] },
    ]);
    const { data } = await administrator('{ viewer { tokens(first: 1) { nodes { requestCount lastUsedAt } } } }');
    expect(data.viewer.tokens.nodes).toEqual([{ requestCount: 2, lastUsedAt: expect.any(String) }]);
  });

  it('not of the others on their pages, nor one’s own account, nor a change', async () => {
    const rows = await added(async () => {
      for (const who of ['cabinet', 'coordinator', 'lead of SEEF', 'administrator']) await (await server.as(who))(READ);
      await auditor('{ viewer { id tokens { nodes { name } } reads { nodes { id } } } }');
      await server.anonymous(READ);
      await mutate(auditor, 'takeSnapshot', { planId: 'x', name: 'x', expectedVersion: 0 });
    });
    expect(rows).toEqual([]);
  });

  it('of anyone who takes a file away', async () => {
    const coordinator = await server.as('coordinator');
    const { snapshot } = await mutate(coordinator, 'takeSnapshot', { ...(await readPlan(coordinator)), name: 'COPIL' });
    let size = 0;
    const rows = await added(async () => {
      const lead = await server.as('lead of MI');
      for (const type of ['csv', 'json']) {
        const file = await lead.fetch(`/snapshots/${snapshot.fingerprint}.${type}`);
        size = (await file.arrayBuffer()).byteLength;
      }
      await (await coordinator.fetch('/ledger/export')).arrayBuffer();
      await (await lead.fetch('/ledger/export')).arrayBuffer();
    });
    const key = snapshot.fingerprint.slice(0, 12);
    expect(rows.map(({ kind, objects, outcome }) => [kind, objects.join(), outcome])).toEqual([
      ['SNAPSHOT_FILE', `Snapshot ${key}`, 'ANSWERED'],
      ['SNAPSHOT_FILE', `Snapshot ${key}`, 'ANSWERED'],
      ['LEDGER_EXPORT', 'LedgerEntry', 'ANSWERED'],
      ['LEDGER_EXPORT', '', 'REFUSED'],
    ]);
    expect(rows[1]).toMatchObject({ planIds: [expect.stringMatching(/^plan_/)] });
    expect(Number(rows[1]!.byteCount)).toBe(size);
    const head = await server.db.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow();
    expect(rows[2]!.itemCount).toBe(Number(head.seq));
    expect(Number(rows[2]!.byteCount)).toBeGreaterThan(100_000);
  });

  it('of a list taken away as a table: what was asked for, its first hundred rows by their ids, and how many there were', async () => {
    const coordinator = await server.as('coordinator');
    const csv = async (query: string, ...path: string[]) => {
      const answer = await coordinator.fetch('/graphql/csv', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, path }),
      });
      return (await answer.text()).split('\r\n').slice(1, -1);
    };
    const sent: string[][] = [];
    const [actions, entries, aliased, ofNothing] = await added(async () => {
      sent.push(await csv(`{ plan(code: "${PLAN}") { actions { nodes { number } } } }`, 'plan', 'actions'));
      sent.push(await csv('{ ledger { nodes { sequence } } }', 'ledger'));
      sent.push(await csv(`{ plan(code: "${PLAN}") { actions { nodes { id: number } } } }`, 'plan', 'actions'));
      sent.push(
        await csv(
          `{ plan(code: "${PLAN}") { overview { byAxis { nodes { axis { title } } } } } }`,
          'plan',
          'overview',
          'byAxis',
        ),
      );
    });
    const { data } = await auditor(`{ plan(code: "${PLAN}") { actions(first: 100) { nodes { id } } } }`);
    const named = data.plan.actions.nodes.map(({ id }: { id: string }) => `Action ${id}`);
    expect(actions).toMatchObject({ kind: 'TABLE', itemCount: named.length, planIds: [expect.any(String)] });
    expect(actions!.objects).toEqual(['Action', 'Plan', ...named]);
    expect(sent[0]).toEqual(named.map((_: string, place: number) => String(place + 1)));
    expect(sent[1]!.length).toBeGreaterThan(100);
    expect(entries!.itemCount).toBe(sent[1]!.length);
    expect(entries!.objects).toEqual([
      'LedgerEntry',
      ...sent[1]!.slice(0, 100).map((number) => `LedgerEntry led_${number}`),
    ]);
    expect([aliased!.objects, aliased!.itemCount]).toEqual([['Action', 'Plan'], named.length]);
    expect([ofNothing!.itemCount, ofNothing!.objects.filter((object) => object.includes(' '))]).toEqual([
      sent[3]!.length,
      [],
    ]);
  });

  it('of who listens for changes, once', async () => {
    const rows = await added(async () => {
      const listener = listenTo(
        server.origin,
        `subscription Suivi { planChanged(planCode: "${PLAN}") { sequence } }`,
        auditor.credentials,
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      await listener.stop();
    });
    expect(rows.map(({ kind, operationName, planIds }) => [kind, operationName, planIds.length])).toEqual([
      ['SUBSCRIPTION', 'Suivi', 1],
    ]);
  });

  it('of whoever looks into the log, but not of who looks at what is logged of oneself', async () => {
    const [row, ...others] = await added(() => log());
    expect([row?.objects, others]).toEqual([expect.arrayContaining(['LoggedRead']), []]);
  });

  it('and nothing that anybody wrote', async () => {
    const words = 'Madame Dupont';
    await added(async () => {
      await auditor('query ($c: String!) { plan(code: $c) { name } }', { c: words });
      await auditor(`{ plan(code: "${PLAN}") { actions(filter: { search: "${words}" }) { totalCount } } }`);
      await auditor(`{ plan(code: "dupont") { name } }`);
    });
    const rows = JSON.stringify(await server.db.selectFrom('accessLog').selectAll().execute());
    expect(rows).not.toMatch(/dupont/i);
  });
});

describe('any other address that answers with a table', () => {
  const app = Fastify();
  let rowsSent = 0;
  let origin = '';
  beforeAll(async () => {
    await app.register(cookie);
    app.decorate('sessionCookie', 'jalon_session');
    const readLog = new ReadLog(server.db, { error: () => undefined });
    logReads(app, { readLog, schema: contract, clock: () => NOW });
    app.addHook('onClose', () => readLog.stop());
    app.get<{ Params: { rows: string } }>('/table/:rows', async (request, reply) => {
      await whoAsks(request, server.db);
      async function* table() {
        for (rowsSent = 0; rowsSent < Number(request.params.rows); rowsSent += 1) yield `${'x'.repeat(999)}\n`;
      }
      return reply.type('text/csv; charset=utf-8').send(Readable.from(table(), { objectMode: false }));
    });
    origin = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const after = async (work: () => Promise<unknown>) => {
    const [row, ...others] = await added(async () => {
      await work();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await app.readLog.flush();
    });
    expect(others).toEqual([]);
    return row!;
  };

  it('is logged with what went out of it', async () => {
    const { credentials } = await server.as('lead of MI');
    const row = await after(async () => (await fetch(`${origin}/table/12`, { headers: credentials })).text());
    expect(row).toMatchObject({ kind: 'TABLE', outcome: 'ANSWERED' });
    expect(Number(row.byteCount)).toBe(12_000);
  });

  it('is logged when the reader leaves before the end, and stops being written', async () => {
    const { credentials } = await server.as('lead of MI');
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    const row = await after(async () => {
      socket.write(`GET /table/1000000000 HTTP/1.1\r\nHost: x\r\nCookie: ${credentials['cookie']}\r\n\r\n`);
      await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
    });
    expect(row).toMatchObject({ kind: 'TABLE', outcome: 'BROKEN_OFF' });
    expect(Number(row.byteCount)).toBeGreaterThan(0);
    const stopped = rowsSent;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rowsSent).toBe(stopped);
  });
});

describe('the log', () => {
  it('is the administrator’s; everyone sees what is logged of themselves', async () => {
    await added(() => auditor(READ));
    for (const who of ['auditor', 'coordinator', 'cabinet', 'lead of SEEF']) {
      const { status, errors } = await (await server.as(who))(ALL);
      expect([status, errors?.[0]?.extensions]).toEqual([
        403,
        expect.objectContaining({ code: 'FORBIDDEN', rule: 'ACCESS_LOG_RESTRICTED' }),
      ]);
    }
    const own = '{ viewer { id reads(first: 100) { totalCount nodes { id person { id } } } } }';
    const { viewer } = (await auditor(own)).data;
    expect(viewer.reads.totalCount).toBeGreaterThan(0);
    for (const { person } of viewer.reads.nodes) expect(person.id).toBe(viewer.id);
    const { totalCount } = await log();
    expect(totalCount).toBeGreaterThan(viewer.reads.totalCount);
    const [{ id }] = viewer.reads.nodes;
    const node = `{ node(id: "${id}") { id } }`;
    expect((await auditor(node)).data.node).toEqual({ id });
    expect((await administrator(node)).data.node).toEqual({ id });
    expect((await (await server.as('cabinet'))(node)).data.node).toBeNull();
  });

  it('is asked for by person, token, days, kinds and plan', async () => {
    await added(() => auditor(READ));
    const all = await log();
    const ofToken = all.nodes.find(({ token }: { token: object | null }) => token);
    const ofAuditor = all.nodes.find(
      ({ person }: { person: { displayName: string } }) => person.displayName === 'Karine Témoin',
    );
    const count = async (filter: object) => (await log(filter)).totalCount;
    const matching = (test: (node: any) => boolean) => all.nodes.filter(test).length; // eslint-disable-line @typescript-eslint/no-explicit-any -- as answered
    // Each look adds itself, once it is written.
    await server.app.readLog.flush();
    expect(await count({ person: ofAuditor.person.id })).toBe(
      matching(({ person }) => person.id === ofAuditor.person.id),
    );
    expect(await count({ token: ofToken.token.id })).toBe(matching(({ token }) => token?.id === ofToken.token.id));
    expect(await count({ kinds: ['LEDGER_EXPORT'] })).toBe(matching(({ kind }) => kind === 'LEDGER_EXPORT'));
    expect(await count({ kinds: ['LEDGER_EXPORT', 'SUBSCRIPTION'] })).toBeGreaterThan(
      await count({ kinds: ['SUBSCRIPTION'] }),
    );
    expect(await count({ kinds: [] })).toBe(0);
    expect(await count({ planCode: PLAN })).toBe(matching(({ plans }) => plans.nodes.length > 0));
    expect(await count({ planCode: 'another-plan' })).toBe(0);
    expect(await count({ person: 'x', token: "';--", planCode: 'a\u0000b' })).toBe(0);
    expect(await count({ since: '2026-11-24', until: '2026-11-24' })).toBeGreaterThanOrEqual(all.totalCount);
    expect(await count({ since: '2026-11-25' })).toBe(0);
    expect(await count({ until: '2026-11-23' })).toBe(0);
    expect((await administrator(ALL, { filter: { since: 'demain' } })).status).toBe(400);
  });

  it('B-67 has pages that neither skip nor repeat while others read', async () => {
    await added(async () => {
      for (let time = 0; time < 5; time += 1) await auditor(READ);
    });
    const whole = (await log()).nodes.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await log(
        {},
        { first: 3, after },
      );
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      await server.app.readLog.flush();
    } while (after);
    const known = new Set<string>(whole);
    expect(seen.filter((id) => known.has(id))).toEqual(whole);
    expect(new Set(seen).size).toBe(seen.length);
    const last = await log({}, { last: 2 });
    expect(last.nodes.map(({ id }: { id: string }) => id)).toEqual(whole.slice(-2));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([...whole].sort().reverse()).toEqual(whole);
  });

  it('cannot be altered, emptied or shortened by what was read lately', async () => {
    for (const statement of [
      sql`update access_log set outcome = 'FAILED'`,
      sql`delete from access_log`,
      sql`truncate access_log`,
    ]) {
      await expect(statement.execute(server.db)).rejects.toThrow('kept as it was written');
    }
  });
});

describe('the log as a table', () => {
  const table = async (speaker: Speaker, query = '') => {
    const answer = await speaker.fetch(`/access-log.csv${query}`);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    return { answer, text, lines: text.slice(1).split('\r\n').slice(0, -1) };
  };

  it('has all that is asked for, for the administrator', async () => {
    const { answer, text, lines } = await table(administrator);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="consultations-2026-11-24.csv"$/);
    expect(text.startsWith('\ufeffQuand;Qui;Moyen;')).toBe(true);
    const { totalCount } = await log({}, { first: 1 });
    expect(lines.length - 1).toBeGreaterThan(totalCount - 5);
    const some = await table(administrator, `?kinds=SUBSCRIPTION&planCode=${PLAN}&since=2026-11-24&until=2026-11-24`);
    expect(some.lines).toHaveLength(2);
    expect(some.lines[1]).toContain('Karine Témoin;Session;;;Abonnement;Suivi;');
  });

  it('has one’s own alone, for the others, and is itself logged', async () => {
    let own: string[] = [];
    const [row] = await added(async () => ({ lines: own } = await table(auditor)));
    expect(row).toMatchObject({ kind: 'ACCESS_LOG_FILE', outcome: 'ANSWERED', itemCount: own.length - 1 });
    expect(own.length).toBeGreaterThan(2);
    for (const line of own.slice(1)) expect(line.split(';')[1]).toBe('Karine Témoin');
    expect((await server.anonymous.fetch('/access-log.csv')).status).toBe(401);
    const plain = await server.withTokenOf('administrator', {});
    expect((await table(plain)).lines.slice(1).every((line) => line.split(';')[1] === 'Léo Canevas')).toBe(true);
  });

  it('B-11 has no formula, and refuses a filter that is none', async () => {
    const token = await server.withTokenOf('auditor');
    await server.db
      .updateTable('apiToken')
      .set({ name: '=cmd|x' })
      .where('prefix', '=', prefixOf(token.token)!)
      .execute();
    await added(() => token(READ));
    const { text } = await table(administrator);
    expect(text).toContain(";'=cmd|x;");
    for (const query of ['?since=demain', '?kinds=EVERYTHING', '?since=2026-11-24&since=2026-11-25', '?first=3']) {
      expect((await table(administrator, query)).answer.status).toBe(400);
    }
  });
});

describe('logging', () => {
  it('costs a read no statement of its own', async () => {
    await auditor(READ);
    await server.app.readLog.flush();
    const one = async () => {
      const before = watching.count;
      await auditor(READ);
      return watching.count - before;
    };
    const each = await one();
    const before = watching.count;
    for (let time = 0; time < 20; time += 1) await auditor(READ);
    const rows = await added(async () => undefined);
    // The plans, the rows; what the test itself asks goes past the server.
    expect(watching.count - before - 20 * each).toBeLessThanOrEqual(2 * 20);
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  it('waits for the database, and then loses nothing; what has no more room to be logged is not read', async () => {
    await server.app.readLog.flush();
    const counted = async () =>
      Number(
        (await sql<{ count: number }>`select count(*) as count from access_log`.execute(server.db)).rows[0]!.count,
      );
    const before = await counted();
    watching.table = 'access_log';
    expect((await auditor(READ)).status).toBe(200);
    await ended(server);
    const { id: personId } = await server.db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow();
    for (let time = 1; time < MOST_WAITING; time += 1) {
      server.app.readLog.note({
        ...{ readAt: NOW, personId, tokenId: null, kind: 'QUERY', operationName: null, documentHash: null },
        ...{ planIds: [], planCodes: [], objects: [], itemCount: null, byteCount: 0, cost: null, outcome: 'ANSWERED' },
      });
    }
    const full = await auditor(READ);
    expect([full.status, full.text]).toEqual([503, '{"code":"READS_NOT_LOGGED"}']);
    expect((await (await server.as('cabinet'))(READ)).status).toBe(200);
    watching.table = null;
    expect((await auditor(READ)).status).toBe(200);
    await ended(server);
    expect(await counted()).toBe(before + MOST_WAITING + 1);
    expect(server.logged().some(({ msg }) => msg === 'What was read could not be logged yet')).toBe(true);
  }, 60_000);

  it('loses nothing when the server stops', async () => {
    const database = await freshDatabase();
    const stopping = await serverUnderTest({ database: { ...database, close: async () => undefined } });
    const reader = await stopping.as('auditor');
    await stopping.app.readLog.flush();
    for (let time = 0; time < 7; time += 1) await reader(READ);
    await stopping.stop();
    expect(await database.db.selectFrom('accessLog').select('id').execute()).toHaveLength(7);
    await database.close();
  });
});

describe('E-54 what was read long ago', () => {
  const put = async (readAt: string) => {
    const { id: personId } = await server.db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow();
    const id = newId('read');
    await server.db
      .insertInto('accessLog')
      .values({
        ...{ id, readAt, personId, tokenId: null, kind: 'QUERY', operationName: null, documentHash: null, planIds: [] },
        ...{ objects: [], itemCount: null, byteCount: 0, cost: null, outcome: 'ANSWERED' },
      })
      .execute();
    return id;
  };
  const isThere = async (id: string) =>
    (await server.db.selectFrom('accessLog').select('id').where('id', '=', id).execute()).length === 1;

  it('is deleted after its months, and not a day before', async () => {
    const [old, older, kept] = [
      await put('2025-03-31T11:59:59.999Z'),
      await put('2024-01-01T00:00:00Z'),
      await put('2025-03-31T12:00:00Z'),
    ];
    expect(await purgeReads(server.db, 12, '2026-03-31T12:00:00.000Z', 1)).toBe(2);
    expect([await isThere(old), await isThere(older), await isThere(kept)]).toEqual([false, false, true]);
    expect(await purgeReads(server.db, 12, '2026-03-31T12:00:00.000Z')).toBe(0);
  });

  it('is deleted as soon as a server starts', async () => {
    const [old, kept] = [await put('2025-11-23T00:00:00Z'), await put('2025-11-25T00:00:00Z')];
    const log = { error: (fault: unknown) => expect(fault).toBeUndefined() };
    await purgeDaily(server.db, { months: 12, clock: () => NOW, log })();
    expect([await isThere(old), await isThere(kept)]).toEqual([false, true]);
  });

  it('is kept for six months whatever a server’s clock says', async () => {
    const lately = await put(new Date().toISOString());
    await purgeReads(server.db, 12, '2099-01-01T00:00:00.000Z');
    expect(await isThere(lately)).toBe(true);
  });
});
