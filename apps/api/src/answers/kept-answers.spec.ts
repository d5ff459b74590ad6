import { sql } from 'kysely';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, PLAN, readAction } from '../testing/samples.ts';
import type { Speaker } from '../testing/speaker.ts';
import { type TwoServers, twoServers } from '../testing/answers/two-servers.ts';
import type { CivilDate } from '#domain';
import { withExtensions, withoutExtensions } from './extensions.ts';
import { KeptAnswers, type Made } from './kept-answers.ts';
import type { Question } from './question.ts';
import { CHANGES_OF, UNCOVERED } from './tables.ts';

const OVERVIEW = `{ plan(code: "${PLAN}") { revision overview { today statuses { total late } milestones { late } } } }`;
const OPEN = `{ plan(code: "${PLAN}") { action(number: 1) { version openUpdate { narrative } viewerCanValidate { allowed } } } }`;
/** By which a request is known. */
const IDENTIFYING = 1;

describe('answers that are kept', () => {
  let servers: TwoServers;
  let [lead, another, cabinet, auditor]: Speaker[] = [];
  beforeAll(async () => {
    servers = await twoServers();
    const { keeping } = servers;
    lead = await keeping.as('lead of SEEF');
    another = await keeping.as(await keeping.hire('Autre responsable', { role: 'LEAD', ministry: 'SEEF' }));
    cabinet = await keeping.as('cabinet');
    auditor = await keeping.as('auditor');
  });
  afterAll(() => servers.stop());

  const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = servers.statements.count;
    await work();
    return servers.statements.count - before;
  };
  const isKept = async (speaker: Speaker, query: string): Promise<boolean> =>
    (await statementsOf(() => speaker(query))) === IDENTIFYING;
  const ask = (speaker: Speaker, query: string, headers: Record<string, string> = {}) =>
    speaker.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  it('cost the one statement by which the asker is known, and are those of whoever may do the same', async () => {
    await lead!(OVERVIEW);
    expect(await isKept(lead!, OVERVIEW)).toBe(true);
    expect(await isKept(another!, OVERVIEW)).toBe(true);
    expect(await isKept(cabinet!, OVERVIEW)).toBe(false);
    await lead!(OPEN);
    expect(await isKept(lead!, OPEN)).toBe(true);
    // What one may do with an update depends on who wrote it.
    expect(await isKept(another!, OPEN)).toBe(false);
  });

  it.each([
    ['what fails', `{ plan(code: "${PLAN}") { actions(first: 101) { totalCount } } }`],
    ['what is refused to the asker', '{ ledger(first: 1) { totalCount } }'],
    ['what tells of tokens', '{ viewer { tokens { nodes { lastUsedAt } } } }'],
    ['what tells of a visit', '{ viewer { previousVisitAt } }'],
    ['what tells what time it is', `{ plan(code: "${PLAN}", asOf: { on: "2026-11-24" }) { asOf { at } } }`],
  ])('are none of %s', async (_, query) => {
    const first = await cabinet!(query);
    const again = await cabinet!(query);
    expect([first, again].map(({ headers }) => headers.get('etag'))).toEqual([null, null]);
    expect(again.text).toBe(first.text);
  });

  it('are made once for all who ask at once', async () => {
    const query = `{ plan(code: "${PLAN}") { name axes { nodes { title } } } }`;
    const alone = await statementsOf(() => lead!(query));
    const together = `{ plan(code: "${PLAN}") { axes { nodes { title } } name } }`;
    const answers: unknown[] = [];
    const count = await statementsOf(async () => {
      const all = await Promise.all(Array.from({ length: 20 }, (_, place) => (place % 2 ? lead! : another!)(together)));
      answers.push(...new Set(all.map(({ text }) => text)));
    });
    expect(answers).toHaveLength(1);
    // Who they are is asked for several at a time.
    expect(count - 20).toBeLessThanOrEqual(alone);
  });

  it('are not given once something was written, by this server or another: one reads what one wrote', async () => {
    const seef = await servers.keeping.as('validator of SEEF');
    const revision = async (speaker: Speaker): Promise<number> => (await speaker(OVERVIEW)).data.plan.revision;
    let last = await revision(seef);
    for (const [writer, name, content] of [
      [lead!, 'submitUpdate', CONTENT],
      [servers.atPlain(seef), 'validateUpdate', {}],
      [servers.atPlain(lead!), 'submitUpdate', CONTENT],
      [seef, 'validateUpdate', {}],
    ] as const) {
      const { sequence } = await mutate(writer, name, { ...(await readAction(seef, 1)), ...content });
      expect(sequence).toBeGreaterThan(last);
      last = sequence;
      expect([await revision(seef), await revision(lead!), await revision(cabinet!)]).toEqual([last, last, last]);
    }
  });

  it('A-23 A-45 are not given at the next request to somebody who lost a role, the account or the session', async () => {
    const { keeping } = servers;
    const { db } = keeping;
    const leaving = await keeping.as(await keeping.hire('Sortante', { role: 'CABINET' }));
    await leaving(OVERVIEW);
    expect(await isKept(leaving, OVERVIEW)).toBe(true);
    const whose = sql`(select id from person where display_name = 'Sortante')`;
    await sql`delete from role_grant where person_id = ${whose}`.execute(db);
    expect((await leaving(OVERVIEW)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await sql`insert into role_grant (person_id, role) values (${whose}, 'CABINET')`.execute(db);
    expect((await leaving(OVERVIEW)).data.plan.revision).toBeGreaterThan(0);
    await sql`update person set disabled_at = now() where display_name = 'Sortante'`.execute(db);
    expect((await leaving(OVERVIEW)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await sql`update person set disabled_at = null where display_name = 'Sortante'`.execute(db);
    expect((await leaving(OVERVIEW)).data.plan.revision).toBeGreaterThan(0);
    await leaving.fetch('/session', { method: 'DELETE' });
    expect((await leaving(OVERVIEW)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are of a day in Paris: at midnight there, what is late is counted anew', async () => {
    const { keeping } = servers;
    const today = async (): Promise<string> => (await cabinet!(OVERVIEW)).data.plan.overview.today;
    keeping.now = '2026-11-24T22:59:59.000Z';
    expect([await today(), await today()]).toEqual(['2026-11-24', '2026-11-24']);
    keeping.now = '2026-11-24T23:00:00.000Z';
    expect(await today()).toBe('2026-11-25');
    keeping.now = '2026-11-24T09:00:00.000Z';
    expect(await today()).toBe('2026-11-24');
  });

  it('come with a tag: a program that holds the answer is told so, until it changes', async () => {
    const first = await ask(auditor!, OVERVIEW);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('no-store');
    for (const held of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
      const again = await ask(auditor!, OVERVIEW, { 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect(again.headers.get('cache-control')).toBe('no-store');
    }
    expect((await ask(auditor!, OVERVIEW, { 'if-none-match': '"other"' })).status).toBe(200);
    await mutate(lead!, 'submitUpdate', { ...(await readAction(lead!, 2)), ...CONTENT });
    const changed = await ask(auditor!, OVERVIEW, { 'if-none-match': tag });
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
  });

  it.each(['br', 'gzip', 'identity', 'gzip;q=0.5, br;q=0', '*'])(
    'are sent as Accept-Encoding says: %s',
    async (accepted) => {
      const query = `{ plan(code: "${PLAN}") { actions(first: 50) { nodes { number title } } } }`;
      const plain = await servers.atPlain(auditor!)(query);
      for (const _ of [1, 2]) {
        const answer = await ask(auditor!, query, { 'accept-encoding': accepted });
        expect(await answer.text()).toBe(plain.text);
        expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
      }
    },
  );

  it('hold a revision that rises with every table that the ledger does not tell of', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(servers.keeping.db);
    expect(Object.keys(CHANGES_OF).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
    const counted = await sql<{ name: string }>`
      select distinct tgrelid::regclass::text as name from pg_trigger join pg_proc on pg_proc.oid = tgfoid
      where proname = 'raise_beside_ledger' order by 1`.execute(servers.keeping.db);
    const beside = Object.entries(CHANGES_OF).flatMap(([name, by]) => (by === 'BESIDE' ? [name] : []));
    expect([...counted.rows.map(({ name }) => name), 'beside_ledger'].toSorted()).toEqual(beside.toSorted());
    expect('select * from "api_token" as "t"').toMatch(UNCOVERED);
    expect('select * from session_like').not.toMatch(UNCOVERED);
  });
});

describe('the memory of answers', () => {
  const signedIn = { person: null as never, viewer: { personId: 'per_1', grants: [], via: 'SESSION' as const } };
  const at = (entry: number) => ({ entry, beside: 0 });
  const asked = (question: string, entry = 1) => ({
    ...{ question: question as Question, signedIn, revision: at(entry) },
    today: '2026-11-24' as CivilDate,
  });
  const made = (length: number): Made => ({
    status: 200,
    type: 'application/json',
    text: `{"data":"${'x'.repeat(length)}"}`,
  });
  const DISK = 64 * 1024;

  it('holds no more than it may, whatever is asked, and nothing that is much of it by itself', async () => {
    const answers = new KeptAnswers(DISK, async () => at(1));
    for (let place = 0; place < 500; place++) await answers.answer(asked(`${place}`), async () => made(1 + place));
    expect(answers.bytes).toBeLessThanOrEqual(DISK);
    expect(answers.bytes).toBeGreaterThan(DISK / 2);
    const before = answers.bytes;
    await answers.answer(asked('large'), async () => made(DISK / 8));
    expect(answers.bytes).toBe(before);
  });

  it('forgets what was kept before the last change', async () => {
    const answers = new KeptAnswers(DISK, async () => at(1));
    await answers.answer(asked('one'), async () => made(1_000));
    await answers.answer(asked('two', 2), async () => ({ ...made(10), status: 400 }));
    expect(answers.bytes).toBe(0);
  });

  it('keeps no answer during whose making something changed', async () => {
    let entry = 1;
    const answers = new KeptAnswers(DISK, async () => at(entry));
    await answers.answer(asked('one'), async () => {
      entry = 2;
      return made(10);
    });
    expect(answers.bytes).toBe(0);
  });

  it('is no worse off for one that failed: those who waited for it ask for themselves', async () => {
    const answers = new KeptAnswers(DISK, async () => at(1));
    const failing = answers.answer(asked('one'), () => Promise.reject(new Error('Down')));
    const waiting = answers.answer(asked('one'), async () => made(10));
    await expect(failing).rejects.toThrow('Down');
    expect(await waiting).toHaveProperty('answer');
  });
});

describe('what is said beside the data', () => {
  it('is taken from an answer and put beside another, byte for byte', () => {
    const data = '{"data":{"a":",\\"extensions\\":"}}';
    const whole = '{"data":{"a":",\\"extensions\\":"},"extensions":{"cost":3}}\n';
    expect(withoutExtensions(whole)).toEqual({ text: data, extensions: { cost: 3 } });
    expect(withoutExtensions(`${data}\n`)).toEqual({ text: `${data}\n`, extensions: null });
    expect(String(withExtensions(Buffer.from(data), { cost: 3 }))).toBe(whole);
  });
});
