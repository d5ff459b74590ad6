import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { contract } from '../testing/contract.ts';
import { MUTATIONS, type MutationName, mutate, send } from '../testing/mutate.ts';
import { BLOCKER, CONTENT, DECISION, PLAN, REASON, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { type Speaker, speakerWith } from '../testing/speaker.ts';
import { newToken, prefixOf } from './token-format.ts';

const READ = `{ plan(code: "${PLAN}") { id } }`;

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.stop());

const secretOf = (speaker: Speaker): string => speaker.credentials['cookie']!.split('=')[1]!;
describe('an access token', () => {
  const bearer = (token: string): Speaker => speakerWith(server.origin, { authorization: `Bearer ${token}` });
  const DEAD = { status: 401, text: '{"code":"TOKEN_NOT_ACCEPTED"}' };
  const answerTo = async (token: string) => {
    const { status, text } = await bearer(token)(READ);
    return { status, text };
  };

  it('is shown once: the same request sent again does not show it, and no list does', async () => {
    const auditor = await server.as('auditor');
    const input = {
      name: 'Rapport annuel',
      expectedVersion: (await auditor('{ viewer { version } }')).data.viewer.version,
      idempotencyKey: randomUUID(),
    };
    const first = await mutate(auditor, 'createToken', input);
    expect(first.secret).toMatch(/^jalon_[0-9a-f]{8}_[\w-]{43}[0-9a-f]{8}$/);
    expect(await mutate(auditor, 'createToken', input)).toEqual({ ...first, secret: null });
    const { text } = await auditor(
      '{ viewer { tokens(first: 100) { nodes { id prefix name createdAt expiresAt lastUsedAt revokedAt } } } }',
    );
    expect(text).toContain(first.token.prefix);
    expect(text).not.toContain(first.secret.slice(15, 58));
  });

  it('A-35 A-38 that is malformed, forged, expired, revoked or of a disabled person is answered with the same nothing', async () => {
    const name = await server.hire('Auditrice de passage', { role: 'AUDITOR' });
    const { token } = await server.withTokenOf(name);
    expect((await answerTo(token)).status).toBe(200);
    const forged = newToken().token;
    const [prefix] = [prefixOf(token)!];
    const otherSecret = newToken().token.replace(/^jalon_[0-9a-f]{8}/, prefix);
    for (const dead of [
      'x',
      token.slice(0, -1),
      `${token}0`,
      token.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
      forged,
      otherSecret,
      token.toUpperCase(),
    ]) {
      expect(await answerTo(dead)).toEqual(DEAD);
    }
    const change = (set: object) => server.db.updateTable('apiToken').set(set).where('prefix', '=', prefix).execute();
    const later = new Date(Date.now() + 86_400_000).toISOString();
    await change({ expiresAt: sql`now() - interval '1 second'` });
    expect(await answerTo(token)).toEqual(DEAD);
    await change({ expiresAt: later, revokedAt: sql`now()` });
    expect(await answerTo(token)).toEqual(DEAD);
    await change({ revokedAt: null });
    expect((await answerTo(token)).status).toBe(200);
    await server.db
      .updateTable('person')
      .set({ disabledAt: sql`now()` })
      .where('displayName', '=', name)
      .execute();
    expect(await answerTo(token)).toEqual(DEAD);
  });

  it('A-35 dies at once when its holder revokes it, and cannot be revoked by another', async () => {
    const auditor = await server.as('auditor');
    const { token } = await server.withTokenOf('auditor');
    const prefix = prefixOf(token)!;
    const { id } = await server.db
      .selectFrom('apiToken')
      .select('id')
      .where('prefix', '=', prefix)
      .executeTakeFirstOrThrow();
    const version = async (speaker: Speaker) => (await speaker('{ viewer { version } }')).data.viewer.version as number;
    const other = await server.as(await server.hire('Autre auditrice', { role: 'AUDITOR' }));
    expect(await mutate(other, 'revokeToken', { tokenId: id, expectedVersion: await version(other) })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await answerTo(token)).status).toBe(200);
    expect(
      await mutate(auditor, 'revokeToken', { tokenId: id, expectedVersion: await version(auditor) }),
    ).toMatchObject({ __typename: 'TokenChanged' });
    expect(await answerTo(token)).toEqual(DEAD);
    expect(
      await mutate(auditor, 'revokeToken', { tokenId: id, expectedVersion: await version(auditor) }),
    ).toMatchObject({ code: 'TOKEN_ALREADY_REVOKED' });
  });

  it.each(['', 'Basic eDp5', 'Bearer', 'Bearer ', 'Bearer a b', 'bearer x', `Bearer ${'x'.repeat(300)}`])(
    'A-35 presented as %j is not accepted, and does not pass for nobody',
    async (authorization) => {
      const answer = await speakerWith(server.origin, { authorization })(READ);
      expect(answer.status).toBe(401);
    },
  );

  it('A-36 is tried with every mutation that there is', () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(Object.keys(contract.getMutationType()!.getFields()).sort());
  });

  // A person may have twenty tokens, and there are more mutations than that.
  let reading: ReturnType<ServerUnderTest['withTokenOf']> | undefined;
  const oneToken = () => (reading ??= server.withTokenOf('auditor'));

  it.each(Object.keys(MUTATIONS) as MutationName[])('A-36 G-63 only reads: %s is forbidden', async (name) => {
    const auditor = await oneToken();
    const read = await readAction(auditor, 1);
    const deadlines = { reportBy: '2026-12-04', decideBy: '2026-12-11' };
    const account = { expectedVersion: 0, personId: 'per_x' };
    const input = {
      submitUpdate: { ...read, ...CONTENT },
      saveDraft: { ...read, text: 'x' },
      grantRole: { ...account, role: 'CABINET' },
      endRole: { ...account, roleId: 'rol_x' },
      closeAccount: account,
      reopenAccount: account,
      handOver: { ...account, lastDay: '2026-12-31' },
      undoHandOver: account,
      invitePerson: { expectedVersion: 0, email: 'anne@exemple.fr', role: 'CABINET' },
      withdrawInvitation: { expectedVersion: 0, invitationId: 'inv_x' },
      sendInvitationAgain: { expectedVersion: 0, invitationId: 'inv_x' },
      discardDraft: read,
      writeMessage: { ...read, text: 'Qui relance ?' },
      editMessage: { ...read, messageId: read.actionId, text: 'Qui relance ?' },
      withdrawMessage: { ...read, messageId: read.actionId },
      askQuestion: { ...read, text: 'Où en est-on ?', expectedBy: '2026-12-01' },
      closeQuestion: { ...read, threadId: read.actionId },
      validateUpdate: read,
      returnUpdate: { ...read, reason: REASON },
      withdrawUpdate: read,
      recordVerdict: { ...read, value: 'REFUSED', text: 'Constat sur pièces.' },
      raiseBlocker: { ...read, ...BLOCKER },
      escalateBlocker: { ...read, blockerId: 'x', committee: 'RIM', note: REASON },
      liftBlocker: { ...read, blockerId: 'x', note: REASON },
      withdrawBlocker: { ...read, blockerId: 'x', note: REASON },
      recordDecision: { ...read, ...DECISION, blockerIds: ['x'] },
      completeDecision: { ...read, decisionId: 'x', doneOn: '2026-11-20', note: REASON },
      createToken: { name: 'x', expectedVersion: 0 },
      revokeToken: { tokenId: 'x', expectedVersion: 0 },
      endSessions: { expectedVersion: 0 },
      endSessionsOf: { personId: 'x', expectedVersion: 0 },
      takeSnapshot: { planId: 'x', name: 'x', expectedVersion: 0 },
      appointDeputy: {
        deputyId: 'x',
        role: 'LEAD',
        ministryId: 'x',
        from: '2026-12-01',
        to: '2026-12-15',
        expectedVersion: 0,
      },
      endDeputy: { id: 'x', expectedVersion: 0 },
      openCampaign: { planId: 'x', name: 'x', expectedVersion: 0, ...deadlines },
      closeCampaign: { planId: 'x', campaignId: 'x', expectedVersion: 0 },
      reopenCampaign: { planId: 'x', campaignId: 'x', reason: REASON, expectedVersion: 0, ...deadlines },
      setMailPreferences: { rhythm: 'NEVER', language: 'FR', expectedVersion: 0 },
      sendMailAgain: { mailId: 'x', expectedVersion: 0 },
      openCalendar: { planId: 'x', expectedVersion: 0 },
      closeCalendar: { calendarId: 'x', expectedVersion: 0 },
    }[name];
    const { status, errors } = await send(auditor, name, input);
    expect([status, errors?.[0]?.extensions]).toEqual([
      403,
      expect.objectContaining({ code: 'FORBIDDEN', rule: 'TOKEN_READ_ONLY' }),
    ]);
  });

  it('G-06 explores the schema, which nobody else does', async () => {
    const query = '{ __schema { types { name } } }';
    expect((await (await oneToken())(query)).data.__schema.types.length).toBeGreaterThan(50);
    expect((await (await server.as('auditor'))(query)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'SCHEMA_RESTRICTED',
    });
    expect((await server.anonymous(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await server.anonymous('{ __type(name: "Plan") { name } }')).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await server.anonymous('{ viewer { ...A } } fragment A on Viewer { __typename }')).errors).toBeUndefined();
  });

  it('A-37 is in no table, no log and no entry of the ledger, nor is any other secret', async () => {
    const { token } = await server.withTokenOf('administrator');
    await bearer(token)(READ);
    // Wherever somebody may put it by mistake, the answer does not repeat it and nothing keeps it.
    const named = token.replaceAll('-', '_');
    await bearer(token)(`query ${named} { plan(code: "${PLAN}") { id } }`);
    await server.anonymous(`{ plan(code: "${token}") { id } }`);
    for (const path of [`/enter?token=${token}`, `/${token}`, `/snapshots/${token}.csv`, `/plans/${token}/overview`]) {
      const answer = await server.anonymous.fetch(path);
      expect([answer.status, await answer.text()]).toEqual([400, '{"code":"TOKEN_IN_ADDRESS"}']);
    }
    await server.app.readLog.flush();
    const session = secretOf(await server.as('administrator'));
    const { rows: tables } = await sql<{
      name: string;
    }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(server.db);
    let everything = JSON.stringify(server.logged());
    for (const { name } of tables)
      everything += JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(server.db)).rows);
    expect(everything).toContain('Essai');
    for (const secret of [token, token.slice(15, 58), named.slice(15, 58), session])
      expect(everything).not.toContain(secret);
    const ledger = JSON.stringify(await server.db.selectFrom('ledger').selectAll().execute());
    expect(ledger).toContain('TOKEN_CREATED');
    expect(ledger).not.toContain('jalon_');
  });
});
