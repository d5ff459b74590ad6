import { createHash, randomUUID } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import { type SnapshotContent, snapshotContent } from '#domain';
import { databaseState } from '../../testing/database-state.ts';
import { mutate, send } from '../../testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, milestonesOf, readAction, readPlan } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const NAME = 'COPIL du 12 mars';
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const figuresAt = (
  asOf = '',
) => `{ plan(code: "${PLAN}"${asOf}) { overview { statuses { total inProgress done late unknown } milestones { total late reached }
  coverage { total carried orphan } progress { value } curve(first: 100) { nodes { monthEnd planned replanned done } }
  lateMilestones(first: 100) { nodes { title daysLate } } }
  actions(first: 100) { nodes { number title status confidence isLate lateSince progress { value } milestones { nodes { title baseline forecast actual state } } } } } }`;

const FIGURES = figuresAt();

describe('a snapshot', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
  });
  afterAll(() => server.stop());

  const take = async (speaker: Speaker, more: object = {}) =>
    mutate(speaker, 'takeSnapshot', { ...(await readPlan(speaker)), name: NAME, ...more });
  const contentOf = async (fingerprint: string): Promise<string> =>
    (await auditor(`query ($f: String!) { snapshot(fingerprint: $f) { content } }`, { f: fingerprint })).data.snapshot
      .content;
  /** Changes the plan by an update that another person validates. */
  async function change(number: number): Promise<void> {
    const [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
    const [milestoneId] = await milestonesOf(lead, number);
    await mutate(lead, 'submitUpdate', {
      ...(await readAction(lead, number)),
      ...CONTENT,
      milestonesReached: [{ milestoneId, on: '2026-11', evidence: EVIDENCE }],
    });
    const done = await mutate(validator, 'validateUpdate', await readAction(validator, number));
    expect(done.__typename).toBe('UpdateAccepted');
  }

  it('is the bytes that its fingerprint says, in canonical JSON', async () => {
    const { snapshot } = await take(auditor);
    const content = await contentOf(snapshot.fingerprint);
    expect(sha256(content)).toBe(snapshot.fingerprint);
    expect(canonicalize(JSON.parse(content))).toBe(content);
    const { plan, ...head } = snapshotContent(content);
    const { latestCheckpoint: checkpoint } = (await auditor('{ latestCheckpoint { size root note } }')).data;
    expect(head).toEqual({
      format: 'jalon-snapshot',
      version: 1,
      name: NAME,
      takenAt: server.now,
      asOf: { at: server.now, on: '2026-11-24', basis: 'EFFECTIVE' },
      ledgerSequence: snapshot.ledgerSequence,
      checkpoint: checkpoint && { size: checkpoint.size, root: checkpoint.root, note: checkpoint.note },
    });
    expect(checkpoint?.size).toBeGreaterThan(0);
    expect(plan.code).toBe(PLAN);
    expect(snapshot.asOf).toEqual(head.asOf);
  });

  it('says what the API said at that moment, and goes on saying it when the plan has changed', async () => {
    const before = (await auditor(FIGURES)).data.plan;
    const { snapshot } = await take(auditor);
    const content = await contentOf(snapshot.fingerprint);
    await change(1);
    expect((await auditor(FIGURES)).data.plan).not.toEqual(before);
    expect(await contentOf(snapshot.fingerprint)).toBe(content);
    const { plan } = snapshotContent(content);
    expect(plan.overview).toMatchObject({
      ...before.overview,
      curve: before.overview.curve.nodes,
      lateMilestones: before.overview.lateMilestones.nodes,
    });
    expect(plan.actions).toMatchObject(
      before.actions.nodes.map(({ milestones, ...action }: { milestones: { nodes: object[] } }) => ({
        ...action,
        milestones: milestones.nodes,
      })),
    );
  });

  it('shows a past day as the API shows it', async () => {
    const asOf = { on: '2022-03-12', basis: 'EFFECTIVE' };
    const then = (await auditor(figuresAt(', asOf: { on: "2022-03-12", basis: EFFECTIVE }'))).data.plan;
    expect(then).not.toEqual((await auditor(FIGURES)).data.plan);
    const { snapshot } = await take(auditor, { asOf });
    expect(snapshot).toMatchObject({ takenAt: server.now, asOf: { ...asOf, at: '2022-03-12T22:59:59.999Z' } });
    const { plan, asOf: said } = snapshotContent(await contentOf(snapshot.fingerprint));
    expect(said).toEqual(snapshot.asOf);
    expect(plan.overview).toMatchObject({
      ...then.overview,
      curve: then.overview.curve.nodes,
      lateMilestones: then.overview.lateMilestones.nodes,
    });
    expect(plan.actions.map(({ status, lateSince }) => [status, lateSince])).toEqual(
      then.actions.nodes.map(({ status, lateSince }: { status: string; lateSince: string }) => [status, lateSince]),
    );
  });

  it('shows what was known, when that is asked, and today as far as it has gone', async () => {
    const { snapshot } = await take(auditor, { asOf: { on: '2026-11-24', basis: 'RECORDED' } });
    expect(snapshot.asOf).toEqual({ at: server.now, on: '2026-11-24', basis: 'RECORDED' });
    expect(await take(auditor, { asOf: { on: '2022-03-12', basis: 'RECORDED' } })).toMatchObject({
      code: 'PLAN_NOT_THERE_THEN',
      field: 'asOf',
    });
  });

  it.each([
    ['a day to come', { on: '2026-11-25' }],
    ['a moment to come', { at: '2026-11-24T09:00:00.001Z' }],
    ['the far future', { on: '2199-12-31' }],
  ])('is not taken of %s', async (_, asOf) => {
    const before = await databaseState(server.db);
    expect(await take(auditor, { asOf: { ...asOf, basis: 'EFFECTIVE' } })).toMatchObject({
      __typename: 'Refused',
      code: 'MOMENT_IN_THE_FUTURE',
      field: 'asOf',
    });
    expect(await databaseState(server.db)).toEqual(before);
  });

  it.each([{}, { on: '2022-03-12', at: '2022-03-12T10:00:00Z' }, { at: '2022-02-30T10:00:00Z' }])(
    'is not taken of what is not one moment: %j',
    async (asOf) => {
      const before = await databaseState(server.db);
      const { errors } = await send(auditor, 'takeSnapshot', { ...(await readPlan(auditor)), name: NAME, asOf });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(await databaseState(server.db)).toEqual(before);
    },
  );

  it('is listed only as of the moments since it was taken', async () => {
    const { data } = await auditor(
      `{ plan(code: "${PLAN}", asOf: { on: "2026-11-23" }) { snapshots { totalCount } } }`,
    );
    expect(data.plan.snapshots.totalCount).toBe(0);
  });

  it('shows no update that is not validated, whoever takes it', async () => {
    const lead = await server.as('lead of SEEF');
    const secret = 'Ce que le ministère n’a pas encore validé.';
    const number = 3;
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, number)), ...CONTENT, narrative: secret });
    const contents: SnapshotContent[] = [];
    for (const who of ['coordinator', 'cabinet', 'auditor']) {
      const { snapshot } = await take(await server.as(who));
      const content = await contentOf(snapshot.fingerprint);
      expect(content).not.toContain(secret);
      contents.push(snapshotContent(content));
    }
    const [one, two, three] = contents.map(({ plan: { overview, ...plan } }) => ({
      ...plan,
      overview: { ...overview, lastChangeAt: null },
    }));
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('leaves one entry of the ledger, with its fingerprint, and raises the version of the plan', async () => {
    const { expectedVersion } = await readPlan(auditor);
    const { sequence, snapshot } = await take(auditor);
    expect(sequence).toBe(snapshot.ledgerSequence + 1);
    expect(snapshot.plan.version).toBe(expectedVersion + 1);
    const { data } = await auditor(
      `{ ledger(first: 1) { nodes { sequence operation plan { code } actor { post } body changes(first: 9) { nodes { field after } } } } }`,
    );
    const [entry] = data.ledger.nodes;
    expect(entry).toMatchObject({ sequence, operation: 'SNAPSHOT_TAKEN', plan: { code: PLAN } });
    const field = (name: string) => `snapshot.${snapshot.id}.${name}`;
    expect(entry.changes.nodes).toEqual(
      expect.arrayContaining([
        { field: field('fingerprint'), after: snapshot.fingerprint },
        { field: field('name'), after: NAME },
      ]),
    );
    expect(entry.body).toContain(snapshot.fingerprint);
    expect(entry.body).not.toContain(NAME);
  });

  it('is done once for the same request, T-04, and refused on an older version of the plan, T-05', async () => {
    const input = { ...(await readPlan(auditor)), name: NAME, idempotencyKey: randomUUID() };
    const first = await mutate(auditor, 'takeSnapshot', input);
    const after = await databaseState(server.db);
    expect(await mutate(auditor, 'takeSnapshot', input)).toEqual(first);
    expect(await mutate(auditor, 'takeSnapshot', { ...input, idempotencyKey: randomUUID() })).toMatchObject({
      __typename: 'VersionConflict',
      actualVersion: input.expectedVersion + 1,
      current: null,
    });
    expect(await databaseState(server.db)).toEqual(after);
  });

  it.each([
    ['by a lead', 'lead of SEEF', {}, { code: 'SNAPSHOTS_RESTRICTED' }],
    ['without a name', 'auditor', { name: '   ' }, { code: 'TEXT_EMPTY', field: 'name' }],
    ['under a huge name', 'auditor', { name: 'x'.repeat(90_000) }, { code: 'TEXT_TOO_LONG', field: 'name' }],
    ['under a name that holds NUL', 'auditor', { name: 'COPIL\u0000' }, { code: 'TEXT_MALFORMED', field: 'name' }],
    ['of an action', 'auditor', { planId: `act_${'0'.repeat(32)}` }, { code: 'NOT_FOUND' }],
    ['of no plan', 'auditor', { planId: 'x' }, { code: 'NOT_FOUND' }],
  ])('is refused %s, and nothing is written', async (_, who, more, refusal) => {
    const speaker = await server.as(who);
    const before = await databaseState(server.db);
    expect(await take(speaker, more)).toMatchObject({ __typename: 'Refused', ...refusal });
    expect(await databaseState(server.db)).toEqual(before);
  });

  it('is not taken with a token', async () => {
    const token = await server.withTokenOf('auditor');
    const { errors } = await send(token, 'takeSnapshot', { ...(await readPlan(auditor)), name: NAME });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each(['', 'x', '0'.repeat(64), 'A'.repeat(64), '0'.repeat(100_000), "' or 1=1 --", '\u0000'])(
    'is not found under another fingerprint',
    async (fingerprint) => {
      const { data, status } = await auditor(`query ($f: String!) { snapshot(fingerprint: $f) { id } }`, {
        f: fingerprint.slice(0, 50_000),
      });
      expect([status, data.snapshot]).toEqual([200, null]);
    },
  );

  it('is listed with those of its plan, the newest first, and found by its id', async () => {
    const { snapshot } = await take(auditor, { name: 'COTECH' });
    const { data } = await auditor(
      `query ($id: ID!) { node(id: $id) { id ... on Snapshot { name plan { code } takenBy { displayName } } }
        plan(code: "${PLAN}") { viewerCanTakeSnapshot { allowed } snapshots(first: 2) { totalCount nodes { name fingerprint } } } }`,
      { id: snapshot.id },
    );
    expect(data.node).toMatchObject({ id: snapshot.id, name: 'COTECH', plan: { code: PLAN } });
    expect(data.plan.snapshots.nodes[0]).toEqual({ name: 'COTECH', fingerprint: snapshot.fingerprint });
    expect(data.plan.snapshots.totalCount).toBeGreaterThan(2);
    expect(data.plan.viewerCanTakeSnapshot).toEqual({ allowed: true });
  });

  it('gives ten contents at most in one request, which cannot take the server down', async () => {
    const { snapshot } = await take(auditor);
    const asked = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, place) => `s${place}: node(id: "${snapshot.id}") { ... on Snapshot { content } }`).join(' ')} }`;
    expect((await auditor(asked(10))).errors).toBeUndefined();
    expect((await auditor(asked(11))).errors?.[0]?.extensions['rule']).toBe('QUERY_TOO_LARGE');
  });

  it.each([
    ['updated', sql`update snapshot set name = 'Autre'`],
    ['deleted', sql`delete from snapshot`],
    ['truncated', sql`truncate snapshot`],
  ])('is never %s', async (_, statement) => {
    await expect(statement.execute(server.db)).rejects.toThrow('a snapshot is frozen');
  });

  it('is not kept with a fingerprint that is not that of its content', async () => {
    const [row] = await server.db.selectFrom('snapshot').selectAll().limit(1).execute();
    const forged = { ...row!, id: `snap_${'1'.repeat(32)}`, content: `${row!.content} `, fingerprint: '0'.repeat(64) };
    await expect(server.db.insertInto('snapshot').values(forged).execute()).rejects.toThrow(/check constraint/);
  });

  it('is one moment: eight people who write at once meanwhile are in it whole or not at all', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, async (_, place) =>
        server.as(await server.hire(`Auditeur ${place}`, { role: 'AUDITOR' })),
      ),
    );
    const judge = async (person: Speaker, place: number) =>
      mutate(person, 'recordVerdict', {
        ...(await readAction(person, 6 + place)),
        value: 'INCOMPLETE',
        text: `Constat numéro ${place}.`,
      });
    const [snapshots] = await Promise.all([
      Promise.all([take(auditor), take(people[0]!)]),
      ...people.map((person, place) => judge(person, place)),
    ]);
    for (const { snapshot } of snapshots.filter(({ __typename }) => __typename === 'SnapshotTaken')) {
      const verdicts = snapshotContent(await contentOf(snapshot.fingerprint)).plan.actions.filter(({ verdict }) =>
        verdict?.text.startsWith('Constat numéro'),
      );
      const entries = await server.db
        .selectFrom('ledger')
        .select('seq')
        .where('operation', '=', 'VERDICT_RECORDED')
        .where('seq', '<=', snapshot.ledgerSequence)
        .execute();
      expect(verdicts).toHaveLength(entries.length);
    }
  });
});
