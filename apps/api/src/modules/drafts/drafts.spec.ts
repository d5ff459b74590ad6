import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { listenTo } from '../../testing/listener.ts';
import { type MutationName, mutate } from '../../testing/mutate.ts';
import { CONTENT, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const TEXT = '{"draft":{"narrative":"Deux ses"}}';

let server: ServerUnderTest;
let lead: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  lead = await server.as('lead of SEEF');
});
afterAll(() => server.stop());

const draftOf = async (speaker: Speaker, actionId: string, more = '') => {
  const { data } = await speaker(
    `query ($id: ID!) { node(id: $id) { ... on Action { version viewerDraft { version text savedAt ${more} } } } }`,
    { id: actionId },
  );
  return data.node.viewerDraft;
};
const entries = async () => (await sql<{ seq: number }>`select seq from ledger_head`.execute(server.db)).rows[0]?.seq;
const save = (speaker: Speaker, actionId: string, expectedVersion: number, more: object = {}) =>
  mutate(speaker, 'saveDraft', { actionId, expectedVersion, text: TEXT, ...more });

describe('a draft', () => {
  it('is kept for its writer alone, with the moment, and the ledger does not know of it', async () => {
    const { actionId } = await readAction(lead, 1);
    expect(await draftOf(lead, actionId)).toEqual({ version: 0, text: null, savedAt: null });
    const before = await entries();
    expect(await save(lead, actionId, 0)).toMatchObject({
      __typename: 'DraftKept',
      draft: { version: 1, text: TEXT, savedAt: server.now },
    });
    expect(await entries()).toBe(before);
    expect(await draftOf(lead, actionId, 'action { number }')).toMatchObject({ text: TEXT, action: { number: 1 } });
    const colleague = await server.as(await server.hire('Référente de passage', { role: 'LEAD', ministry: 'SEEF' }));
    for (const other of [colleague, await server.as('coordinator'), await server.as('administrator')]) {
      expect(await draftOf(other, actionId)).toEqual({ version: 0, text: null, savedAt: null });
    }
  });

  it('T-05 of two windows, the second to save is shown what the first one saved', async () => {
    const { actionId } = await readAction(lead, 2);
    await save(lead, actionId, 0);
    const late = await save(lead, actionId, 0, { text: 'Autre chose' });
    expect(late).toMatchObject({ __typename: 'VersionConflict', expectedVersion: 0, actualVersion: 1 });
    expect(await draftOf(lead, actionId)).toMatchObject({ version: 1, text: TEXT });
  });

  it('T-04 is saved once under one key; an old saving that comes late meets a newer version', async () => {
    const { actionId } = await readAction(lead, 3);
    const idempotencyKey = randomUUID();
    const first = await save(lead, actionId, 0, { idempotencyKey });
    expect(await save(lead, actionId, 0, { idempotencyKey })).toEqual(first);
    expect(await save(lead, actionId, 0, { idempotencyKey, text: 'Autre' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    const discarded = await mutate(lead, 'discardDraft', { actionId, expectedVersion: 1 });
    expect(discarded.draft).toMatchObject({ version: 2, text: null });
    expect(await save(lead, actionId, 0, { idempotencyKey })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await draftOf(lead, actionId)).toMatchObject({ text: null });
  });

  it('T-04 eight savings at once: one is kept, seven meet it', async () => {
    const { actionId } = await readAction(lead, 13);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, place) => save(lead, actionId, 0, { text: `Fenêtre ${place}` })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'DraftKept',
      ...Array.from({ length: 7 }, () => 'VersionConflict'),
    ]);
  });

  it('is erased by the submission of its update, and a saving under way does not bring it back', async () => {
    const read = await readAction(lead, 1);
    const colleague = await server.as('Référente de passage');
    await save(colleague, read.actionId, 0);
    await mutate(lead, 'submitUpdate', { ...read, ...CONTENT });
    expect(await draftOf(lead, read.actionId)).toMatchObject({ version: 2, text: null });
    expect(await save(lead, read.actionId, 1)).toMatchObject({ __typename: 'VersionConflict', actualVersion: 2 });
    expect(await draftOf(colleague, read.actionId)).toMatchObject({ text: TEXT });
  });

  it('is left alone by a submission that is refused', async () => {
    const read = await readAction(lead, 2);
    await mutate(lead, 'submitUpdate', { ...read, ...CONTENT, narrative: '' });
    expect(await draftOf(lead, read.actionId)).toMatchObject({ text: TEXT });
  });

  it('is listed, the last saved first, as long as it holds something', async () => {
    server.now = '2026-11-24T10:00:00.000Z';
    const { actionId } = await readAction(lead, 3);
    await save(lead, actionId, 2);
    const { data } = await lead('{ viewer { drafts(first: 10) { totalCount nodes { action { number } } } } }');
    expect(data.viewer.drafts.nodes.map(({ action }: { action: { number: number } }) => action.number)[0]).toBe(3);
    expect(data.viewer.drafts.totalCount).toBe(3);
  });

  it('A-40 is saved by whoever may report, and read by nobody with a token or at a past moment', async () => {
    const { actionId } = await readAction(lead, 7);
    expect(await save(lead, actionId, 0)).toMatchObject({ code: 'NOT_LEAD_MINISTRY' });
    expect(await save(await server.as('auditor'), actionId, 0)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    const { data } = await lead(`{ plan(code: "prostitution-mineurs-2021", asOf: { on: "2026-11-24" }) {
      action(number: 2) { viewerDraft { text } } } }`);
    expect(data.plan.action.viewerDraft).toBeNull();
    const token = await server.withTokenOf('auditor');
    const read = await token('{ viewer { drafts { totalCount } } }');
    expect(read.data.viewer.drafts.totalCount).toBe(0);
  });

  it.each<[MutationName, object, string]>([
    ['saveDraft', { text: '' }, 'TEXT_EMPTY'],
    ['saveDraft', { text: 'a\u0000b' }, 'TEXT_MALFORMED'],
    ['saveDraft', { text: 'a'.repeat(60_001) }, 'TEXT_TOO_LONG'],
    ['saveDraft', { text: 'x', expectedVersion: -1 }, 'INVALID_VERSION'],
    ['saveDraft', { text: 'x', idempotencyKey: 'x' }, 'INVALID_IDEMPOTENCY_KEY'],
    ['saveDraft', { text: 'x', actionId: 'act_x' }, 'NOT_FOUND'],
    ['saveDraft', { text: 'x', actionId: `act_${'0'.repeat(32)}` }, 'NOT_FOUND'],
    ['discardDraft', { actionId: `per_${'0'.repeat(32)}` }, 'NOT_FOUND'],
  ])('B-34 refuses by name and writes nothing: %s %#', async (name, wrong, code) => {
    const { actionId } = await readAction(lead, 2);
    const before = await draftOf(lead, actionId);
    const input = { actionId, expectedVersion: before.version, ...wrong };
    expect(await mutate(lead, name, input)).toMatchObject({ __typename: 'Refused', code });
    expect(await draftOf(lead, actionId)).toEqual(before);
  });
});

describe('who is writing', () => {
  const QUERY = `subscription ($id: ID!) { reportWriters(actionId: $id) {
    others { nodes { isViewer person { displayName } } } } }`;
  const join = async (who: string, id: string) =>
    listenTo(server.origin, QUERY, (await server.as(who)).credentials, { id });
  const told = ({ received }: ReturnType<typeof listenTo>) =>
    (received.at(-1)?.data as { reportWriters: { others: { nodes: { isViewer: boolean; person: object }[] } } })
      .reportWriters.others.nodes;

  it('is told while it lasts, to those who write there, and to nobody else', async () => {
    const { actionId } = await readAction(lead, 3);
    const mine = await join('lead of SEEF', actionId);
    await mine.until(1);
    expect(told(mine)).toEqual([]);
    const hers = await join('Référente de passage', actionId);
    await mine.until(2);
    await hers.until(1);
    expect(told(mine)).toEqual([{ isViewer: false, person: { displayName: 'Référente de passage' } }]);
    const again = await join('lead of SEEF', actionId);
    await again.until(1);
    expect(
      told(again)
        .map(({ isViewer }) => isViewer)
        .sort(),
    ).toEqual([false, true]);
    await again.stop();
    await hers.stop();
    await mine.until(5);
    expect(told(mine)).toEqual([]);
    await mine.stop();
  });

  it.each(['lead of MI', 'coordinator', 'auditor'])('A-40 is not for the %s', async (who) => {
    const { actionId } = await readAction(lead, 3);
    const listener = await join(who, actionId);
    expect(await listener.ended).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await listener.stop();
  });
});
