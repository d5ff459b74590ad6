import { randomUUID } from 'node:crypto';
import { readChain } from '../import/testing/read-chain.ts';
import { databaseState } from '../testing/database-state.ts';
import { mutate, send } from '../testing/mutate.ts';
import { CONTENT, EVIDENCE, REASON, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

describe('the one way to write', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let validator: Speaker;
  let auditor: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    validator = await server.as('validator of SEEF');
    auditor = await server.as('auditor');
  });
  afterAll(() => server.stop());

  const state = () => databaseState(server.db);
  const entries = async () => (await readChain(server.db)).length;

  it('T-04 answers the same request alike and does it once; the same key for another request is refused', async () => {
    const input = { ...(await readAction(lead, 1)), ...CONTENT, idempotencyKey: randomUUID() };
    const first = await mutate(lead, 'submitUpdate', input);
    const after = await state();
    expect(await mutate(lead, 'submitUpdate', input)).toEqual(first);
    expect(
      await mutate(lead, 'submitUpdate', { ...input, idempotencyKey: input.idempotencyKey.toUpperCase() }),
    ).toEqual(first);
    expect(await mutate(lead, 'submitUpdate', { ...input, narrative: 'Autre texte.' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      field: 'idempotencyKey',
    });
    expect(
      await mutate(lead, 'withdrawUpdate', { ...(await readAction(lead, 2)), idempotencyKey: input.idempotencyKey }),
    ).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await state()).toEqual(after);
  });

  it('T-04 lets two people use the same key', async () => {
    const idempotencyKey = randomUUID();
    const verdict = { value: 'IN_PROGRESS', text: 'Un constat sur pièces.', idempotencyKey };
    const other = await server.as(await server.hire('Second auditeur', { role: 'AUDITOR' }));
    const one = await mutate(auditor, 'recordVerdict', { ...(await readAction(auditor, 3)), ...verdict });
    const two = await mutate(other, 'recordVerdict', { ...(await readAction(other, 3)), ...verdict });
    expect([one.__typename, two.__typename]).toEqual(['VerdictRecorded', 'VerdictRecorded']);
    expect(one.verdict.id).not.toBe(two.verdict.id);
  });

  it('T-05 refuses what was decided on an older version, with the current state, and writes nothing', async () => {
    const read = await readAction(auditor, 7);
    const verdict = { value: 'IN_PROGRESS', text: 'Premier constat.' };
    await mutate(auditor, 'recordVerdict', { ...read, ...verdict });
    const before = await state();
    expect(await mutate(auditor, 'recordVerdict', { ...read, ...verdict, text: 'Second constat.' })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: read.expectedVersion,
      actualVersion: read.expectedVersion + 1,
      message: expect.stringContaining('a changé depuis votre lecture'),
      current: { id: read.actionId, version: read.expectedVersion + 1, status: null },
    });
    expect(await state()).toEqual(before);
  });

  it.each([
    ['stale', 0, 'VersionConflict'],
    ['of the future', 99, 'VersionConflict'],
    ['negative', -1, 'INVALID_VERSION'],
  ])('B-63 refuses a version that is %s', async (_, expectedVersion, answer) => {
    const { actionId } = await readAction(auditor, 7);
    const before = await state();
    const said = await mutate(auditor, 'recordVerdict', {
      actionId,
      expectedVersion,
      value: 'REFUSED',
      text: 'Mise en œuvre refusée.',
    });
    expect([said.__typename, said.code]).toContain(answer);
    expect(await state()).toEqual(before);
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['past 2^31', 2 ** 31],
    ['past 2^53', 2 ** 53],
    ['text', '1'],
    ['a fraction', 1.5],
  ])('B-63 refuses a version that is %s as bad input', async (_, expectedVersion) => {
    const { actionId } = await readAction(auditor, 7);
    const before = await state();
    const { status, errors } = await send(auditor, 'recordVerdict', {
      actionId,
      expectedVersion,
      value: 'REFUSED',
      text: 'Mise en œuvre refusée.',
    });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(await state()).toEqual(before);
  });

  it('B-64 has one effect for fifty equal requests sent at once', async () => {
    const input = { ...(await readAction(lead, 2)), ...CONTENT, statusReason: REASON, idempotencyKey: randomUUID() };
    const before = await entries();
    const answers = await Promise.all(Array.from({ length: 50 }, () => mutate(lead, 'submitUpdate', input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].__typename).toBe('UpdateAccepted');
    expect(await entries()).toBe(before + 1);
  });

  it('B-64 has one effect for one key used at once on several actions', async () => {
    const idempotencyKey = randomUUID();
    const reads = await Promise.all([6, 8, 9, 13].map((number) => readAction(auditor, number)));
    const before = await entries();
    const answers = await Promise.all(
      [...reads, ...reads].map((read) =>
        mutate(auditor, 'recordVerdict', {
          ...read,
          value: 'INCOMPLETE',
          text: 'Un constat sur pièces.',
          idempotencyKey,
        }),
      ),
    );
    const kinds = answers.map(({ __typename, code }) => code ?? __typename).sort();
    expect(kinds).toEqual([...Array(6).fill('IDEMPOTENCY_KEY_REUSED'), 'VerdictRecorded', 'VerdictRecorded']);
    expect(await entries()).toBe(before + 1);
  });

  it('B-64 lets one person change actions and their account at the same time', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13];
    for (let turn = 0; turn < 5; turn++) {
      const reads = await Promise.all(numbers.map((number) => readAction(auditor, number)));
      const expectedVersion = (await auditor('{ viewer { version } }')).data.viewer.version;
      const verdict = { value: 'INCOMPLETE', text: 'Un constat sur pièces.' };
      const answers = await Promise.all([
        ...reads.map((read) => mutate(auditor, 'recordVerdict', { ...read, ...verdict })),
        ...[1, 2, 3].map(() => mutate(auditor, 'createToken', { name: 'Essai', expectedVersion })),
      ]);
      const kinds = answers.map(({ __typename }) => __typename);
      expect(kinds.filter((kind) => kind === 'VerdictRecorded')).toHaveLength(numbers.length);
      expect(kinds.filter((kind) => kind === 'TokenChanged')).toHaveLength(1);
    }
  });

  it('B-64 lets one person take an update back and make a token at the same time', async () => {
    const name = await server.hire('Référent et auditeur', { role: 'LEAD', ministry: 'MJ' }, { role: 'AUDITOR' });
    const person = await server.as(name);
    for (let turn = 0; turn < 8; turn++) {
      await mutate(person, 'submitUpdate', { ...(await readAction(person, 11)), ...CONTENT });
      const read = await readAction(person, 11);
      const expectedVersion = (await person('{ viewer { version } }')).data.viewer.version;
      const [back, token] = await Promise.all([
        mutate(person, 'withdrawUpdate', read),
        mutate(person, 'createToken', { name: 'Essai', expectedVersion }),
      ]);
      expect([back.__typename, token.__typename]).toEqual(['UpdateAccepted', 'TokenChanged']);
    }
  });

  it('L-07 writes one entry for an accepted change and none for a refused one', async () => {
    const read = await readAction(validator, 1);
    const before = await entries();
    for (const [speaker, name, input] of [
      [validator, 'returnUpdate', { ...read, reason: 'Non.' }],
      [lead, 'validateUpdate', read],
      [lead, 'submitUpdate', { ...read, ...CONTENT }],
      [auditor, 'withdrawUpdate', read],
    ] as const) {
      expect((await mutate(speaker, name, input)).__typename).toBe('Refused');
    }
    expect(await entries()).toBe(before);
    expect((await mutate(validator, 'returnUpdate', { ...read, reason: REASON })).sequence).toBe(before + 1);
    expect(await entries()).toBe(before + 1);
  });

  it('L-15 has no gap and no fork under eight people who write at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, async (_, place) =>
        server.as(await server.hire(`Auditeur ${place}`, { role: 'AUDITOR' })),
      ),
    );
    const before = await entries();
    const accepted = await Promise.all(
      people.map(async (person, place) => {
        let count = 0;
        for (let turn = 0; turn < 6; turn++) {
          const read = await readAction(person, 1 + ((place + turn) % 4));
          const said = await mutate(person, 'recordVerdict', {
            ...read,
            value: 'IN_PROGRESS',
            text: `Constat ${place}.${turn}`,
          });
          if (said.__typename === 'VerdictRecorded') count++;
          else expect(said.__typename).toBe('VersionConflict');
        }
        return count;
      }),
    );
    const all = accepted.reduce((sum, count) => sum + count);
    expect(all).toBeGreaterThan(0);
    // Reading the chain checks numbers, digests and the head.
    expect(await entries()).toBe(before + all);
  });

  it('L-22 keeps names and typed text out of the bodies, and the texts beside them', async () => {
    const secret = 'Ainsi parlait Zarathoustra';
    const input = {
      ...(await readAction(lead, 9)),
      ...CONTENT,
      narrative: secret,
      statusReason: `${secret}, motif`,
      evidence: [
        { ...EVIDENCE, title: `${secret}, titre`, url: 'https://zarathoustra.example/x', reference: `${secret}, cote` },
      ],
    };
    expect(await mutate(lead, 'submitUpdate', input)).toMatchObject({ __typename: 'UpdateAccepted' });
    await mutate(validator, 'returnUpdate', { ...(await readAction(validator, 9)), reason: `${secret}, retour` });
    await mutate(auditor, 'recordVerdict', {
      ...(await readAction(auditor, 9)),
      value: 'REFUSED',
      text: `${secret}, constat`,
    });
    const bodies = (await server.db.selectFrom('ledger').select('body').execute()).map(({ body }) => body).join('\n');
    expect(bodies).not.toMatch(/zarathoustra/i);
    for (const { displayName } of await server.db.selectFrom('person').select('displayName').execute()) {
      expect(bodies).not.toContain(displayName);
    }
    expect(bodies).not.toMatch(/[\w.]+@[\w.]+\.\w/);
    const { data } = await auditor(
      `{ ledger(first: 3) { nodes { operation changes(first: 100) { nodes { field after } } } } }`,
    );
    expect(JSON.stringify(data).match(/Zarathoustra/g)?.length).toBeGreaterThanOrEqual(6);
  });
});
