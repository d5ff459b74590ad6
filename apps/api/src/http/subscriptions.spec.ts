import { type Listener, listenTo } from '../testing/listener.ts';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, PLAN, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

const CHANGED = `subscription { planChanged(planCode: "${PLAN}") { sequence action { number status } } }`;
const soon = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('live figures', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  const open: Listener[] = [];
  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.stop()));
  });
  afterAll(() => server.stop());

  const listen = async (who: Speaker | null, query = CHANGED, headers = {}): Promise<Listener> => {
    const listener = listenTo(server.origin, query, { ...who?.credentials, ...headers });
    open.push(listener);
    await Promise.race([soon(), listener.ended]);
    return listener;
  };

  it('tell those who may read the plan of a validation, and only the ministry of what it has not validated', async () => {
    const cabinet = await listen(await server.as('cabinet'));
    const other = await listen(await server.as('lead of MI'));
    const colleague = await listen(await server.as('validator of SEEF'));
    const submitted = await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT });
    await colleague.until(1);
    await soon();
    expect([cabinet.received, other.received]).toEqual([[], []]);

    const validator = await server.as('validator of SEEF');
    const validated = await mutate(validator, 'validateUpdate', await readAction(validator, 1));
    const change = { sequence: validated.sequence, action: { number: 1, status: 'IN_PROGRESS' } };
    await Promise.all([cabinet.until(1), other.until(1), colleague.until(2)]);
    expect(cabinet.received).toEqual([{ data: { planChanged: change } }]);
    expect(other.received).toEqual(cabinet.received);
    expect(colleague.received[0]).toMatchObject({ data: { planChanged: { sequence: submitted.sequence } } });
  });

  it('are refused without a session, with a session that ended, and from another site', async () => {
    expect(await (await listen(null)).ended).toBe(4403);
    expect(await (await listen(null, CHANGED, { cookie: 'jalon_session=x' })).ended).toBe(4403);
    expect(await (await listen(null, CHANGED, { authorization: 'Bearer x' })).ended).toBe(4403);
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { host: 'rebind.example' },
    ]) {
      expect(String(await (await listen(lead, CHANGED, headers)).ended)).toMatch(
        /Unexpected server response: 4(03|21)|1006/,
      );
    }
  });

  it('begin with what changed since it was read, and only then: nothing is missed before the line is open', async () => {
    const cabinet = await server.as('cabinet');
    const auditor = await server.as('auditor');
    const { headers, data } = await cabinet(`{ plan(code: "${PLAN}") { revision } }`);
    const head = Number(headers.get('ledger-head'));
    expect(head).toBeGreaterThanOrEqual(data.plan.revision);
    const since = (sequence: number) => CHANGED.replace('")', `", since: ${sequence})`);
    const quiet = await listen(cabinet, since(head));
    const silent = await listen(cabinet);
    expect([quiet.received, silent.received]).toEqual([[], []]);

    const verdict = { ...(await readAction(auditor, 4)), value: 'INCOMPLETE', text: 'Constat sur pièces.' };
    const { sequence } = await mutate(auditor, 'recordVerdict', verdict);
    const late = await listen(cabinet, since(head));
    await Promise.all([quiet.until(1), late.until(1)]);
    expect(late.received).toEqual([{ data: { planChanged: { sequence, action: null } } }]);
    expect((await listen(cabinet, since(sequence))).received).toEqual([]);
  });

  it('A-23 end with the session: what comes afterwards is not told', async () => {
    const leaving = await server.as(await server.hire('Partante', { role: 'CABINET' }));
    const listener = await listen(leaving);
    await leaving.fetch('/session', { method: 'DELETE' });
    const auditor = await server.as('auditor');
    await mutate(auditor, 'recordVerdict', {
      ...(await readAction(auditor, 2)),
      value: 'INCOMPLETE',
      text: 'Constat sur pièces.',
    });
    expect(await listener.ended).toBe('complete');
    expect(listener.received).toEqual([]);
  });

  it('T-09 tell what is there at each moment, not what was there at the first', async () => {
    const cabinet = await listen(
      await server.as('cabinet'),
      `subscription { planChanged(planCode: "${PLAN}") { action { verdicts { totalCount } } } }`,
    );
    const auditor = await server.as('auditor');
    for (const count of [1, 2]) {
      await mutate(auditor, 'recordVerdict', {
        ...(await readAction(auditor, 3)),
        value: 'INCOMPLETE',
        text: 'Constat sur pièces.',
      });
      await cabinet.until(count);
      expect(cabinet.received.at(-1)).toEqual({
        data: { planChanged: { action: { verdicts: { totalCount: count } } } },
      });
    }
  });

  it('A-45 follow the roles of the moment', async () => {
    const moving = await server.as(await server.hire('Mutée', { role: 'LEAD', ministry: 'MJ' }));
    const listener = await listen(moving);
    await server.db
      .updateTable('roleGrant')
      .set({ role: 'CABINET', ministryId: null })
      .where('personId', 'in', server.db.selectFrom('person').select('id').where('displayName', '=', 'Mutée'))
      .execute();
    const justice = await server.as('lead of MJ');
    await mutate(justice, 'submitUpdate', { ...(await readAction(justice, 11)), ...CONTENT });
    await soon();
    expect(listener.received).toEqual([]);
  });

  it.each([
    ['a query', '{ viewer { id } }'],
    [
      'a mutation',
      'mutation { createToken(input: { name: "x", expectedVersion: 0, idempotencyKey: "x" }) { __typename } }',
    ],
    ['a broken document', '{'],
    ['a document without end', `{ ${'a '.repeat(600)} }`],
    ['a field that is not there', 'subscription { planDeleted { sequence } }'],
    [
      'a way too deep',
      `subscription { planChanged(planCode: "${PLAN}") { action { ${'plan { action(number: 1) { '.repeat(15)} id ${'} } '.repeat(15)} } } }`,
    ],
  ])('serve subscriptions alone: %s is refused, and the connection stays', async (_, query) => {
    const listener = await listen(lead, query);
    const errors = (await listener.ended) as { message: string; extensions?: { code: string } }[];
    expect(errors).toEqual([expect.objectContaining({ message: expect.not.stringMatching(/Did you mean|\/src\//) })]);
  });

  it('B-34 G-51 say nothing of what is inside when something fails', async () => {
    const listener = await listen(lead, `subscription { planChanged(planCode: "a\\u0000b") { sequence } }`);
    expect(await listener.ended).toBe('complete');
  });

  it('B-68 say what is wrong with a variable', async () => {
    const query = 'subscription ($code: String!) { planChanged(planCode: $code) { sequence } }';
    const listener = await listen(lead, query);
    await Promise.race([listener.ended, listener.until(1)]);
    expect(listener.received).toEqual([
      { errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })] },
    ]);
  });

  it('keep the server from stopping no longer than it takes to say so', async () => {
    const other = await serverUnderTest();
    const listener = listenTo(other.origin, CHANGED, (await other.as('cabinet')).credentials);
    await soon();
    const start = performance.now();
    await other.stop();
    expect(performance.now() - start).toBeLessThan(5_000);
    await listener.stop();
  });
});
