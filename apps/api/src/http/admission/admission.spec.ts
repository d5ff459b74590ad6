import type { KyselyPlugin } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { listenTo } from '../../testing/listener.ts';
import { PLAN } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Answer } from '../../testing/speaker.ts';
import { USUAL_ALLOWANCES } from './allowances.ts';

/** Counts every statement that goes to the database, and has it wait when it is told to. */
class Counting implements KyselyPlugin {
  count = 0;
  hold: Promise<void> = Promise.resolve();
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.count += 1;
    return node;
  };
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => {
    await this.hold;
    return result;
  };
}

const MANY = `{ plan(code: "${PLAN}") { actions(first: 30) { nodes { number } } } }`;
const HOSTILE = `{ plan(code: "${PLAN}") { actions(first: 100) { nodes { plan { actions(first: 100) { nodes { plan { actions(first: 100) { nodes { id } } } } } } } } } }`;

/** What an answer says of its cost, in its body. */
const toldBy = ({ text }: Answer) =>
  (JSON.parse(text) as { extensions: { cost: { requested: number; remaining: number; resetAt: string } } }).extensions
    .cost;

describe('what a request costs', () => {
  const counting = new Counting();
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest({
      wrap: (db: Database) => db.withPlugin(counting),
      allowances: {
        TOKEN: { points: 100, atOnce: 1, waiting: 2 },
        SESSION: USUAL_ALLOWANCES.SESSION,
        ADDRESS: { points: 30, atOnce: 5, waiting: 10 },
      },
    });
  });
  afterAll(() => server.stop());

  it('G-37 is told in each answer: in its extensions, in its headers and by a field, all the same', async () => {
    const token = await server.withTokenOf('auditor');
    const first = await token(MANY);
    expect(first.status).toBe(200);
    const { requested, remaining, resetAt } = toldBy(first);
    expect({ requested, remaining }).toEqual({ requested: 33, remaining: 67 });
    expect(first.headers.get('ratelimit-policy')).toBe('"token";q=100;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"token";r=67;t=\d\d?$/);
    expect(first.headers.get('query-cost')).toBe('33');
    expect(first.headers.get('retry-after')).toBeNull();

    const second = await token('{ rateLimit { cost limit remaining resetAt } }');
    expect(second.data.rateLimit).toEqual({ cost: 2, limit: 100, remaining: 65, resetAt: expect.any(String) });
    expect(Math.abs(Date.parse(second.data.rateLimit.resetAt) - Date.parse(resetAt))).toBeLessThan(50);
    expect(toldBy(second)).toMatchObject({ requested: 2, remaining: 65 });
  });

  it('G-36 G-37 is refused when it is more than what is left, of this token alone, without a look into the database', async () => {
    const token = await server.withTokenOf('auditor');
    const other = await server.withTokenOf('auditor');
    const session = await server.as('auditor');
    for (let asked = 0; asked < 3; asked += 1) expect((await token(MANY)).status).toBe(200);
    const before = counting.count;
    const refused = await token(MANY);
    expect(counting.count).toBe(before);
    expect(refused.status).toBe(429);
    expect(refused.data).toBeUndefined();
    expect(refused.errors).toEqual([
      {
        message: expect.stringMatching(/^Les 100 points accordés par minute .* Réessayez dans \d+ s\.$/),
        extensions: {
          code: 'RATE_LIMITED',
          rule: 'RATE_LIMITED',
          message: { fr: expect.any(String), en: expect.stringMatching(/Try again in \d+ s\.$/) },
        },
      },
    ]);
    expect(toldBy(refused)).toMatchObject({ requested: 33, remaining: 1 });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit')).toMatch(/^"token";r=1;t=\d\d?$/);
    expect(refused.headers.get('content-type')).toBe('application/json; charset=utf-8');
    // What it can still pay comes, and nobody else notices.
    expect((await token('{ __typename }')).status).toBe(200);
    expect((await other(MANY)).status).toBe(200);
    expect((await session(MANY)).status).toBe(200);
  });

  it.each([
    ['lists within lists', HOSTILE],
    [
      'the same list under many names',
      `{ plan(code: "${PLAN}") { ${Array.from({ length: 25 }, (_, place) => `a${place}: actions(first: 100) { nodes { milestones(first: 100) { nodes { id } } } }`).join(' ')} } }`,
    ],
  ])('G-35 is refused beyond the maximum before any statement is sent: %s', async (_, query) => {
    const session = await server.as('auditor');
    const before = counting.count;
    const { status, errors } = await session(query);
    expect([status, errors?.[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'QUERY_TOO_COSTLY' }),
    ]);
    expect(counting.count).toBe(before);
  });

  it('G-36 G-25 is that of the address for whoever is not signed in, under whatever name it is forwarded', async () => {
    const from = (name: number, headers = {}) =>
      server.anonymous.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${name}`, ...headers },
        body: '{"query":"{ viewer { id } }"}',
      });
    const statuses: number[] = [];
    for (let asked = 0; asked < 10; asked += 1) statuses.push((await from(asked)).status);
    // Tokens that are not one cost their address a point each.
    for (let asked = 0; asked < 12; asked += 1) {
      statuses.push((await from(asked, { authorization: `Bearer jal_${asked}` })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(200), ...Array(10).fill(401), 429, 429]);
    expect((await server.anonymous('{ viewer { id } }')).status).toBe(429);
    expect((await (await server.as('cabinet'))('{ viewer { id } }')).status).toBe(200);
  });

  it('A-39 waits for its turn behind the others of its token, and is sent away when too many wait', async () => {
    const token = await server.withTokenOf('auditor');
    let release: () => void = () => undefined;
    counting.hold = new Promise((resolve) => (release = resolve));
    const statuses: number[] = [];
    const asked = Array.from({ length: 5 }, async () => {
      const answer = await token('{ viewer { id } }');
      statuses.push(answer.status);
      return answer;
    });
    // One is worked on and two wait; the database answers none of them, so the first two answers are refusals.
    const sentAway = await Promise.any(asked);
    expect(sentAway.status).toBe(429);
    expect(sentAway.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', rule: 'TOO_MANY_AT_ONCE' });
    expect(sentAway.headers.get('retry-after')).toBe('1');
    while (statuses.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    release();
    await Promise.all(asked);
    expect(statuses).toEqual([429, 429, 200, 200, 200]);
  });

  it('is 1 for what cannot be read, which is refused as it always was', async () => {
    const token = await server.withTokenOf('auditor');
    for (const query of ['{', '{ nothing }']) {
      const answer = await token(query);
      expect([answer.status, toldBy(answer).requested]).toEqual([400, 1]);
    }
  });

  it('G-35 bounds a subscription too', async () => {
    const cabinet = await server.as('cabinet');
    const deep = `actions(first: 100) { nodes { plan { actions(first: 100) { nodes { plan { actions(first: 100) { nodes { id } } } } } } } }`;
    const listener = listenTo(
      server.origin,
      `subscription { planChanged(planCode: "${PLAN}") { action { plan { ${deep} } } } }`,
      cabinet.credentials,
    );
    expect(await listener.ended).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ rule: 'QUERY_TOO_COSTLY' }) }),
    ]);
    await listener.stop();
  });
});
