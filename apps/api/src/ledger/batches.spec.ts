import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordVerdict } from '#domain';
import { readChain } from '../import/testing/read-chain.ts';
import { signedInAs } from '../identity/signed-in.ts';
import { actionSubject } from '../modules/actions/action-subject.ts';
import type { StoredAction } from '../modules/actions/action-state.ts';
import { newId } from '../modules/relay/ids.ts';
import { NOW, type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { Batches } from './batches.ts';
import type { Asked } from './change-all.ts';

describe('changes that wait for one another', () => {
  let server: ServerUnderTest;
  let auditor: NonNullable<Awaited<ReturnType<typeof signedInAs>>>;
  beforeAll(async () => {
    server = await serverUnderTest();
    const { personId } = await server.db
      .selectFrom('roleGrant')
      .select('personId')
      .where('role', '=', 'AUDITOR')
      .executeTakeFirstOrThrow();
    auditor = (await signedInAs(personId, 'SESSION', server.db))!;
  });
  afterAll(() => server.stop());

  const actions = () => server.db.selectFrom('action').select(['id', 'version']).orderBy('number').execute();
  const verdict = (
    { id, version }: { id: string; version: number },
    text: string,
    idempotencyKey: string = randomUUID(),
  ): Asked<StoredAction> => ({
    command: {
      ...{ id, expectedVersion: version, idempotencyKey, input: { id, text } },
      ...{ operation: 'RECORD_VERDICT', records: 'VERDICT_RECORDED' },
    },
    viewer: auditor.viewer,
    now: NOW,
    deny: () => undefined,
    isProved: true,
    decide: (action, viewer) => {
      const decision = recordVerdict(action, { value: 'INCOMPLETE', text: 'Un constat.' }, viewer, { now: NOW });
      if (!decision.accepted) return decision;
      const verdictId = newId('ver');
      const said = { ...decision.next.verdict!, text };
      return { accepted: true, next: { ...action, ...decision.next, verdict: said, verdictId }, subjectId: verdictId };
    },
  });
  /** In how many transactions the entries after this one were written. */
  const transactions = async (after: number): Promise<number> =>
    (
      await sql<{
        count: number;
      }>`select count(distinct xmin::text)::int as count from ledger where seq > ${after}`.execute(server.db)
    ).rows[0]!.count;

  it('share a transaction, and leave a chain without a gap', async () => {
    const before = (await readChain(server.db)).length;
    const batches = new Batches(server.db, actionSubject);
    const all = await actions();
    const done = await Promise.all(all.map((action, place) => batches.add(verdict(action, `Constat ${place}`))));
    expect(done.map((one) => one.kind === 'accepted' && one.answer.sequence)).toEqual(
      all.map((_, place) => before + place + 1),
    );
    expect((await readChain(server.db)).length).toBe(before + all.length);
    // The first one waited for nobody, the others for it.
    expect(await transactions(before)).toBe(2);
  });

  it('see what those before them did: the same request once, a decision on an older version never', async () => {
    const before = (await readChain(server.db)).length;
    const batches = new Batches(server.db, actionSubject);
    const [first, second, other] = await actions();
    const key = randomUUID();
    const done = await Promise.all([
      batches.add(verdict(first!, 'Attendu')),
      batches.add(verdict(second!, 'Une fois', key)),
      batches.add(verdict(second!, 'Une fois', key.toUpperCase())),
      batches.add(verdict(second!, 'Trop tard')),
      batches.add(verdict(other!, 'Autre chose', key)),
    ]);
    expect(done.map((one) => (one.kind === 'accepted' ? one.isReplay : one.kind))).toEqual([
      ...[false, false, true, 'conflict'],
      'refused',
    ]);
    expect((await readChain(server.db)).length).toBe(before + 2);
  });

  it('are none the worse for one that cannot be written', async () => {
    const before = (await readChain(server.db)).length;
    const batches = new Batches(server.db, actionSubject);
    const all = (await actions()).slice(0, 6);
    // No database takes this letter.
    const texts = ['un', 'deux', 'tr\u0000is', 'quatre', 'cinq', 'six'];
    const done = await Promise.allSettled(all.map((action, place) => batches.add(verdict(action, texts[place]!))));
    expect(done.map(({ status }) => status)).toEqual(
      texts.map((text) => (text.includes('\u0000') ? 'rejected' : 'fulfilled')),
    );
    expect((await readChain(server.db)).length).toBe(before + 5);
    expect((await actions())[2]).toEqual(all[2]);
  });

  it('are written one by one where one has to be alone', async () => {
    const before = (await readChain(server.db)).length;
    const batches = new Batches(server.db, actionSubject, 1);
    const all = (await actions()).slice(0, 4);
    await Promise.all(all.map((action) => batches.add(verdict(action, 'Seul'))));
    expect(await transactions(before)).toBe(4);
  });
});
