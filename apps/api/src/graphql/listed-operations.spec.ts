import { randomUUID } from 'node:crypto';
import { print } from 'graphql';
import { documentOf as mutation, mutate } from '../testing/mutate.ts';
import { type Listener, listenTo } from '../testing/listener.ts';
import { documentOf } from '../testing/dashboard-documents.ts';
import { CONTENT, PLAN, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { type Speaker, speakerWith } from '../testing/speaker.ts';

const FREE = `query Free { plan(code: "${PLAN}") { name } }`;
const HEADER = print(documentOf('PlanHeader'));

describe('G-60 a session that is held to the dashboard’s own operations', () => {
  let server: ServerUnderTest;
  let cabinet: Speaker;
  let auditor: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest({ holdsToList: true });
    cabinet = await server.as('cabinet');
    auditor = await server.as('auditor');
  });
  afterAll(() => server.stop());

  const refusalOf = async (who: Speaker, query: string, variables = {}) => {
    const { status, data, errors } = await who(query, variables);
    return { status, data, rule: errors?.[0]?.extensions['rule'] };
  };
  const csv = (who: Speaker) =>
    who.fetch('/graphql/csv', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ plans { nodes { code } } }', path: ['plans'] }),
    });

  it('sends what the dashboard sends, from its first question to its changes', async () => {
    const { data } = await cabinet(HEADER, { planCode: PLAN });
    expect(data.plan.code).toBe(PLAN);
    const lead = await server.as('lead of SEEF');
    const input = { ...(await readAction(auditor, 1)), ...CONTENT, idempotencyKey: randomUUID() };
    const { data: answered } = await lead(print(documentOf('SubmitUpdate')), { input, language: 'FR' });
    expect(answered.result.__typename).toBe('UpdateAccepted');
  });

  it('is told why anything else is refused, and pays for it; it is logged', async () => {
    const { status, errors, headers } = await cabinet(FREE);
    expect([status, headers.get('query-cost')]).toEqual([403, '2']);
    expect(errors?.[0]?.message).toContain('ne pose que les questions du tableau de bord');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'QUESTION_NOT_LISTED',
      message: { en: expect.stringContaining('asks the questions of the dashboard alone') },
    });
    const refusals = server.logged().filter(({ operation }) => operation === 'ASK_FREELY');
    expect(refusals).toMatchObject([{ event: 'refused', rule: 'QUESTION_NOT_LISTED' }]);
  });

  it.each([
    ['one of its own, with a field more', HEADER.replace('presentedOn', 'presentedOn revision')],
    ['one of its own, beside another', `${HEADER} ${FREE}`],
    ['the schema', '{ __schema { types { name } } }'],
  ])('does not send %s', async (_, query) => {
    expect(await refusalOf(cabinet, query, { planCode: PLAN })).toEqual({
      status: 403,
      data: undefined,
      rule: 'QUESTION_NOT_LISTED',
    });
  });

  it('gets no answer that was kept for somebody who may ask it', async () => {
    await auditor(FREE);
    const { data } = await auditor(FREE);
    expect(data.plan.name).toBeTruthy();
    expect((await refusalOf(cabinet, FREE)).status).toBe(403);
  });

  it('asks anything where the explorer is open to its holder, and changes nothing that way', async () => {
    for (const who of ['auditor', 'coordinator', 'administrator'])
      expect((await refusalOf(await server.as(who), FREE)).status).toBe(200);
    const before = await readAction(auditor, 1);
    const input = { ...before, idempotencyKey: randomUUID(), verdict: 'PARTIALLY_IMPLEMENTED', rationale: 'Vu.' };
    expect(await refusalOf(auditor, mutation('recordVerdict'), { input })).toEqual({
      status: 403,
      data: undefined,
      rule: 'CHANGE_NOT_LISTED',
    });
    expect(await readAction(auditor, 1)).toEqual(before);
    await expect(mutate(cabinet, 'recordVerdict', input)).rejects.toThrow('QUESTION_NOT_LISTED');
  });

  it('takes rows away as a file where it may ask for them', async () => {
    const refused = await csv(cabinet);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { rule: 'QUESTION_NOT_LISTED' } }] });
    expect((await csv(auditor)).status).toBe(200);
  });

  it('listens to what the dashboard listens to, over its WebSocket', async () => {
    const listeners: Listener[] = [];
    const listen = (query: string) => {
      const listener = listenTo(server.origin, query, cabinet.credentials, { planCode: PLAN });
      listeners.push(listener);
      return listener;
    };
    const free = listen(`subscription { planChanged(planCode: "${PLAN}") { action { title } } }`);
    expect(await free.ended).toMatchObject([{ extensions: { code: 'FORBIDDEN', rule: 'QUESTION_NOT_LISTED' } }]);
    const own = listen(print(documentOf('PlanChanged')));
    const quiet = new Promise((resolve) => setTimeout(resolve, 200, 'still open'));
    expect(await Promise.race([own.ended, quiet])).toBe('still open');
    await Promise.all(listeners.map((one) => one.stop()));
  });

  it('holds nobody who shows no session: a stranger gets what is public, and a token asks freely (G-62)', async () => {
    expect((await refusalOf(server.anonymous, '{ viewer { id } }')).status).toBe(200);
    const now = server.now;
    server.now = new Date().toISOString();
    const { data } = await auditor('{ viewer { version } }');
    const { data: made } = await auditor(print(documentOf('CreateToken')), {
      input: {
        ...{ name: 'Essai', days: 1, scopes: { openUpdates: false, ledger: false, accounts: false } },
        ...{ expectedVersion: data.viewer.version, idempotencyKey: randomUUID() },
      },
    });
    server.now = now;
    const program = speakerWith(server.origin, { authorization: `Bearer ${made.result.secret as string}` });
    expect((await refusalOf(program, FREE)).status).toBe(200);
  });

  it('is told what is wrong with a document that cannot be read, as anybody is', async () => {
    const { errors } = await cabinet('query {');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

it('G-60 sessions that may send anything are told what a server with a list would refuse', async () => {
  const server = await serverUnderTest();
  const { data, headers } = await (await server.as('cabinet'))(FREE);
  expect([data.plan.name !== '', headers.get('operation-not-listed')]).toEqual([true, 'QUESTION_NOT_LISTED']);
  await server.stop();
});
