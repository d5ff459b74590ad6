import { databaseState } from '../../testing/database-state.ts';
import { mutate, send } from '../../testing/mutate.ts';
import { PLAN, readAction, readDiscussion } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const THREADS = `query ($number: Int!, $open: Boolean, $asOf: AsOf) { plan(code: "${PLAN}", asOf: $asOf) { action(number: $number) {
  viewerCanDiscuss { allowed } viewerCanAsk { allowed }
  threads(isOpenQuestion: $open, first: 100) { totalCount nodes { id: threadId viewerCanAnswer { allowed }
    question { expectedBy closedAt stage viewerCanClose { allowed } }
    messages { nodes { id text author { displayName } mentions { nodes { displayName } } writtenAt editedAt withdrawnAt isAnswer
      viewerCanEdit { allowed } } } } } } } }`;
const WORK = `{ viewer { work(planCode: "${PLAN}") {
  askedQuestions { nodes { id: threadId action { number } question { stage } } } questions { nodes { id: threadId question { stage } } }
  calls { nodes { id text } } } } }`;
const FIND = `query ($query: String!, $asOf: AsOf) { search(query: $query, asOf: $asOf) { totalCount nodes { kind subject { id } action { number } } } }`;

/** Led by SEEF; 7 is led by MI. */
const ACTION = 2;

describe('what people write about an action', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let otherLead: Speaker;
  let coordinator: Speaker;
  let auditor: Speaker;
  let administrator: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    [lead, otherLead, coordinator] = [
      await server.as('lead of SEEF'),
      await server.as('lead of MI'),
      await server.as('coordinator'),
    ];
    [auditor, administrator] = [await server.as('auditor'), await server.as('administrator')];
  });
  afterAll(() => server.stop());

  const idOf = async (speaker: Speaker): Promise<string> => (await speaker('{ viewer { id } }')).data.viewer.id;
  const discussion = async (speaker: Speaker, more: object = {}) => {
    const { data, text } = await speaker(THREADS, { number: ACTION, ...more });
    if (!data?.plan) throw new Error(text);
    return data.plan.action;
  };
  const threadIn = async (speaker: Speaker, id: string, more: object = {}) =>
    (await discussion(speaker, more)).threads.nodes.find((thread: { id: string }) => thread.id === id);
  const write = async (speaker: Speaker, text: string, more: object = {}) =>
    mutate(speaker, 'writeMessage', { ...(await readDiscussion(coordinator, ACTION)), text, ...more });
  const ask = async (speaker: Speaker, text: string, more: object = {}) =>
    mutate(speaker, 'askQuestion', {
      ...(await readDiscussion(coordinator, ACTION)),
      ...{ text, expectedBy: '2026-11-27', ...more },
    });
  const found = async (speaker: Speaker, query: string, asOf?: object): Promise<{ kind: string }[]> => {
    const { data } = await speaker(FIND, { query, asOf });
    expect(data.search.totalCount).toBe(data.search.nodes.length);
    return data.search.nodes;
  };

  it('is read by those who work on the plan, and by nobody else: neither said nor counted nor found', async () => {
    const { written: message } = await write(lead, 'La **préfecture** ne répond pas.');
    expect((await threadIn(otherLead, message.id)).messages.nodes[0].text).toBe('La **préfecture** ne répond pas.');
    const token = await server.withTokenOf('auditor');
    for (const outsider of [auditor, administrator, token]) {
      expect((await discussion(outsider)).threads.totalCount).toBe(0);
      expect((await outsider(`{ node(id: "${message.id}") { id } }`)).data.node).toBeNull();
      expect(await found(outsider, 'prefectures')).toEqual([]);
    }
    expect(await found(otherLead, 'prefectures')).toEqual([
      { kind: 'MESSAGE', subject: { id: message.id }, action: { number: ACTION } },
    ]);
    expect(await found(otherLead, 'prefectures', { on: '2026-11-23' })).toEqual([]);
  });

  it('leaves in the ledger that it was written, and not its words', async () => {
    const { sequence, written: message } = await write(lead, 'Confidence de couloir.');
    const texts = server.db.selectFrom('ledgerText').selectAll().where('seq', '=', sequence);
    expect(await texts.execute()).toEqual([]);
    const entry = await server.db
      .selectFrom('ledger')
      .selectAll()
      .where('seq', '=', sequence)
      .executeTakeFirstOrThrow();
    expect(entry.body).toContain(`"message.${message.id}.words":[null,"sha256:`);
    expect(entry.actionId).toBeNull();
  });

  it('takes nothing from the version of the action, so that an update and a message are no conflict', async () => {
    const before = await readAction(lead, ACTION);
    await write(lead, 'Un mot.');
    expect(await readAction(lead, ACTION)).toEqual(before);
    expect((await write(lead, 'Un autre.', { expectedVersion: 0 })).__typename).toBe('VersionConflict');
  });

  it('is edited and withdrawn by its author: the words go, the place stays', async () => {
    const { written: message } = await write(lead, 'Premier jet introuvable.');
    await write(otherLead, 'Noté.', { threadId: message.id });
    const own = async () => ({ ...(await readDiscussion(lead, ACTION)), messageId: message.id });
    const edited = await mutate(lead, 'editMessage', { ...(await own()), text: 'Second jet.' });
    expect(edited.written).toMatchObject({ text: 'Second jet.', editedAt: server.now });
    expect(await found(lead, 'introuvable')).toEqual([]);
    const before = await databaseState(server.db);
    expect((await mutate(otherLead, 'withdrawMessage', await own())).code).toBe('NOT_YOUR_MESSAGE');
    expect(await databaseState(server.db)).toEqual(before);
    await mutate(lead, 'withdrawMessage', await own());
    const { messages } = await threadIn(lead, message.id);
    expect(
      messages.nodes.map(({ text, withdrawnAt }: { text: string; withdrawnAt: string }) => [text, withdrawnAt]),
    ).toEqual([
      [null, server.now],
      ['Noté.', null],
    ]);
    const row = await server.db
      .selectFrom('message')
      .selectAll()
      .where('id', '=', message.id)
      .executeTakeFirstOrThrow();
    expect([row.text, row.salt, row.digest]).toEqual([null, null, null]);
    expect(await found(lead, 'second jet')).toEqual([]);
  });

  it('calls people who can read it, until they have written', async () => {
    const called = await idOf(otherLead);
    expect((await write(lead, '@Karine', { mentions: [await idOf(auditor)] })).code).toBe('MENTION_CANNOT_READ');
    const { written: message } = await write(lead, '@Basile Modèle, qu’en dites-vous ?', { mentions: [called] });
    expect((await threadIn(lead, message.id)).messages.nodes[0].mentions.nodes).toEqual([
      { displayName: 'Basile Modèle' },
    ]);
    const calls = async () => (await otherLead(WORK)).data.viewer.work.calls.nodes.map(({ id }: { id: string }) => id);
    expect(await calls()).toEqual([message.id]);
    await write(otherLead, 'Du bien.', { threadId: message.id });
    expect(await calls()).toEqual([]);
    const names = async (more: string) =>
      (
        await lead(
          `{ plan(code: "${PLAN}") { action(number: ${ACTION}) { mentionable(${more} first: 100) { nodes { displayName } } } } }`,
        )
      ).data.plan.action.mentionable.nodes.map(({ displayName }: { displayName: string }) => displayName);
    expect(await names('startsWith: "elise"')).toEqual(['Élise Prototype']);
    expect(await names('startsWith: "témo"')).toEqual([]);
    expect(await names('startsWith: "témo", isQuestion: true')).toEqual(['Karine Témoin']);
  });

  it('asks the lead until a day, is late after it, answered by the lead, closed by who asked', async () => {
    const { written: message } = await ask(auditor, 'Combien de départements sont couverts ?');
    const asked = async (speaker: Speaker) => (await speaker(WORK)).data.viewer.work.askedQuestions.nodes;
    expect(await asked(lead)).toEqual([{ id: message.id, action: { number: ACTION }, question: { stage: 'AWAITED' } }]);
    expect(await asked(otherLead)).toEqual([]);
    expect((await discussion(lead, { open: true })).threads.totalCount).toBe(1);
    const now = server.now;
    server.now = '2026-11-28T09:00:00.000Z';
    expect((await asked(lead))[0].question.stage).toBe('LATE');
    server.now = now;
    await write(otherLead, 'Pas nous.', { threadId: message.id });
    expect(await asked(lead)).toHaveLength(1);
    await write(lead, 'Soixante-douze.', { threadId: message.id });
    expect(await asked(lead)).toEqual([]);
    const mine = async () => (await auditor(WORK)).data.viewer.work.questions.nodes;
    expect(await mine()).toEqual([{ id: message.id, question: { stage: 'ANSWERED' } }]);
    const seen = await threadIn(auditor, message.id);
    expect(seen.messages.nodes.map(({ isAnswer }: { isAnswer: boolean }) => isAnswer)).toEqual([false, false, true]);
    expect(await found(auditor, 'soixante-douze')).toMatchObject([{ kind: 'QUESTION' }]);
    const closing = async () => ({ ...(await readDiscussion(coordinator, ACTION)), threadId: message.id });
    expect((await mutate(coordinator, 'closeQuestion', await closing())).code).toBe('ONLY_WHO_ASKED_CLOSES');
    await mutate(auditor, 'closeQuestion', await closing());
    expect(await mine()).toEqual([]);
    expect((await threadIn(lead, message.id)).question).toMatchObject({ stage: 'CLOSED', closedAt: server.now });
    expect((await write(lead, 'Encore un mot.', { threadId: message.id })).code).toBe('QUESTION_CLOSED');
    expect((await discussion(lead, { open: true })).threads.totalCount).toBe(0);
  });

  it('B-22 says what is wrong, and writes nothing', async () => {
    const before = await databaseState(server.db);
    const none = `msg_${'0'.repeat(32)}`;
    expect((await write(lead, ' \n ')).code).toBe('TEXT_EMPTY');
    expect((await write(lead, `${'z'.repeat(10_001)}`)).code).toBe('TEXT_TOO_LONG');
    expect((await write(lead, 'Un mot.', { threadId: none })).code).toBe('NOT_FOUND');
    expect((await write(lead, 'Un mot.', { mentions: Array.from({ length: 500 }, () => 'x') })).code).toBe(
      'LIST_TOO_LONG',
    );
    expect((await write(lead, 'Un mot.', { mentions: ['per_toString'] })).code).toBe('MENTION_CANNOT_READ');
    expect((await ask(lead, 'Et alors ?')).code).toBe('QUESTIONS_ASKED_BY');
    expect((await ask(auditor, 'Et alors ?', { expectedBy: '2026-11-23' })).code).toBe('DATE_ALREADY_PAST');
    expect((await ask(auditor, 'Et alors ?', { expectedBy: 'demain' })).code).toBe('DATE_INVALID');
    expect((await write(auditor, 'Un mot.')).code).toBe('DISCUSSION_RESTRICTED');
    expect((await write(administrator, 'Un mot.')).code).toBe('DISCUSSION_RESTRICTED');
    expect(await databaseState(server.db)).toEqual(before);
  });

  it('T-04 is written once, however often it is sent', async () => {
    const input = {
      ...(await readDiscussion(lead, ACTION)),
      text: 'Envoyé deux fois.',
      idempotencyKey: crypto.randomUUID(),
    };
    const [one, two] = await Promise.all([send(lead, 'writeMessage', input), send(lead, 'writeMessage', input)]);
    expect(one.data.answer.written.id).toBe(two.data.answer.written.id);
    expect(await found(lead, 'envoyé deux fois')).toHaveLength(1);
  });

  it('is seen as of a moment by when it was written, and nothing is written there', async () => {
    const then = await discussion(lead, { asOf: { on: '2026-11-20' } });
    expect(then.threads.totalCount).toBe(0);
    expect(then.viewerCanDiscuss).toEqual({ allowed: false });
  });
});
