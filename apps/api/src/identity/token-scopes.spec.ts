import { randomUUID } from 'node:crypto';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, PLAN, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { type Speaker, speakerWith } from '../testing/speaker.ts';
import { prefixOf } from './token-format.ts';

const READ = `{ plan(code: "${PLAN}") { id } }`;
const LEDGER = '{ ledger(first: 1) { totalCount } }';
const TOKENS = '{ tokens(first: 100) { nodes { id prefix holder { displayName } holderVersion } } }';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.stop());

const ownVersion = async (speaker: Speaker): Promise<number> =>
  (await speaker('{ viewer { version } }')).data.viewer.version;

describe('A-34 a token is read in its header and nowhere else', () => {
  it('not in the address', async () => {
    const { token } = await server.withTokenOf('auditor');
    for (const path of [`/ledger/export?token=${token}`, `/ledger/export?access_token=${token}`, `/graphql?${token}`]) {
      const answer = await server.anonymous.fetch(path);
      expect([answer.status, await answer.json()]).toEqual([400, { code: 'TOKEN_IN_ADDRESS' }]);
    }
  });

  it('not in the body', async () => {
    const { token } = await server.withTokenOf('auditor');
    const headers = { 'content-type': 'application/json' };
    for (const more of [
      { token },
      { access_token: token },
      { authorization: `Bearer ${token}` },
      { variables: { token } },
    ]) {
      const body = JSON.stringify({ query: READ, ...more });
      expect((await server.anonymous.fetch('/graphql', { method: 'POST', headers, body })).status).toBe(401);
    }
  });

  it('not in a cookie, nor in another header', async () => {
    const { token } = await server.withTokenOf('auditor');
    for (const credentials of [
      { cookie: `jalon_session=${token}` },
      { cookie: `token=${token}; Authorization=Bearer ${token}` },
      { 'x-api-key': token },
      { 'proxy-authorization': `Bearer ${token}` },
    ]) {
      expect((await speakerWith(server.origin, credentials as never)(READ)).status).toBe(401);
    }
  });
});

describe('A-35 a token opens what it was made for', () => {
  it('the plans and nothing else, unless it is said', async () => {
    const token = await server.withTokenOf('auditor', {});
    expect((await token(READ)).data.plan.id).toMatch(/^plan_/);
    for (const query of [LEDGER, '{ changes(first: 1) { totalCount } }', '{ accessLog(first: 1) { totalCount } }']) {
      const { status, errors } = await token(query);
      const [rule] = query.includes('accessLog') ? ['ACCESS_LOG_RESTRICTED'] : ['TOKEN_SCOPE_MISSING'];
      expect([status, errors?.[0]?.extensions]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN', rule })]);
    }
    const file = await token.fetch('/ledger/export');
    expect([file.status, await file.json()]).toEqual([403, { code: 'TOKEN_SCOPE_MISSING' }]);
    const { data } = await token('{ node(id: "led_1") { id } viewer { viewerCanReadLedger { allowed reason } } }');
    expect(data).toEqual({
      node: null,
      viewer: { viewerCanReadLedger: { allowed: false, reason: expect.stringContaining('le registre') } },
    });
  });

  it('what is not validated, by name alone', async () => {
    const lead = await server.as('lead of SEEF');
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT });
    const open = `{ plan(code: "${PLAN}") { action(number: 1) { openUpdate { id } history(first: 1) { nodes { operation } } } } }`;
    const [plain, wide] = [
      await server.withTokenOf('auditor', { ledger: true }),
      await server.withTokenOf('auditor', { openUpdates: true }),
    ];
    expect((await wide(open)).data.plan.action.openUpdate.id).toMatch(/^upd_/);
    expect((await plain(open)).data.plan.action).toMatchObject({ openUpdate: null });
    expect((await plain(open)).text).not.toContain('UPDATE_SUBMITTED');
    expect((await plain(LEDGER)).status).toBe(200);
  });

  it('nothing that its holder may not read', async () => {
    const token = await server.withTokenOf('auditor');
    for (const query of [TOKENS, '{ accessLog(first: 1) { totalCount } }']) {
      expect((await token(query)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('as it was made, which the ledger holds', async () => {
    const token = await server.withTokenOf('auditor', { ledger: true });
    const { data } = await token(
      '{ viewer { tokens(first: 1) { nodes { id prefix scopes { plans openUpdates ledger accounts } } } } }',
    );
    const [{ id, prefix, scopes }] = data.viewer.tokens.nodes;
    expect(prefix).toBe(prefixOf(token.token));
    expect(scopes).toEqual({ plans: true, openUpdates: false, ledger: true, accounts: false });
    const { body } = await server.db
      .selectFrom('ledger')
      .select('body')
      .where('operation', '=', 'TOKEN_CREATED')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(body).changes[`token.${id}.scopes`]).toEqual([null, 'LEDGER PLANS']);
  });

  it('for 90 days unless it is said', async () => {
    const auditor = await server.as('auditor');
    const made = await mutate(auditor, 'createToken', { name: 'Usuel', expectedVersion: await ownVersion(auditor) });
    const { createdAt, expiresAt } = await server.db
      .selectFrom('apiToken')
      .selectAll()
      .where('id', '=', made.token.id)
      .executeTakeFirstOrThrow();
    expect((expiresAt.getTime() - createdAt.getTime()) / 86_400_000).toBe(90);
  });
});

describe('an administrator', () => {
  const ofAuditor = async (administrator: Speaker, prefix: string) => {
    const { data } = await administrator(TOKENS);
    return data.tokens.nodes.find((one: { prefix: string }) => one.prefix === prefix);
  };

  it('sees everyone’s tokens, and revokes anybody’s, once, as a change', async () => {
    const administrator = await server.as('administrator');
    const token = await server.withTokenOf('auditor');
    const { id, holder, holderVersion } = await ofAuditor(administrator, prefixOf(token.token)!);
    expect(holder.displayName).toBe('Karine Témoin');
    const input = { tokenId: id, expectedVersion: holderVersion, idempotencyKey: randomUUID() };
    const before = await ownVersion(administrator);
    expect(await mutate(administrator, 'revokeToken', { ...input, expectedVersion: holderVersion - 1 })).toMatchObject({
      __typename: 'VersionConflict',
      actualVersion: holderVersion,
    });
    const done = await mutate(administrator, 'revokeToken', input);
    expect(done).toMatchObject({ __typename: 'TokenChanged', token: { id }, viewer: { version: before } });
    expect(await mutate(administrator, 'revokeToken', input)).toEqual(done);
    expect((await token(READ)).status).toBe(401);
    const last = await server.db.selectFrom('ledger').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow();
    const { id: personId } = await server.db
      .selectFrom('person')
      .select('id')
      .where('displayName', '=', 'Léo Canevas')
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({ operation: 'TOKEN_REVOKED', actorId: personId });
  });

  it('loses that with the role', async () => {
    const name = await server.hire('Intérimaire', { role: 'ADMINISTRATOR' }, { role: 'AUDITOR' });
    const temporary = await server.as(name);
    const token = await server.withTokenOf('auditor');
    const { id, holderVersion } = await ofAuditor(temporary, prefixOf(token.token)!);
    await server.db
      .deleteFrom('roleGrant')
      .where('role', '=', 'ADMINISTRATOR')
      .where('personId', 'in', (from) => from.selectFrom('person').select('id').where('displayName', '=', name))
      .execute();
    expect(holderVersion).toBeGreaterThan(0);
    expect(await mutate(temporary, 'revokeToken', { tokenId: id, expectedVersion: 0 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await temporary(TOKENS)).errors?.[0]?.extensions).toMatchObject({ rule: 'ALL_TOKENS_RESTRICTED' });
    expect((await token(READ)).status).toBe(200);
  });
});

describe('A-51 what is not allowed', () => {
  const refusals = () => server.logged().filter((line) => line['event'] === 'refused');
  const since = async (work: () => Promise<unknown>) => {
    const before = refusals().length;
    await work();
    return refusals().slice(before);
  };

  it('has one line in the log, with who, what and the rule', async () => {
    const [cabinet, lead, token] = [
      await server.as('cabinet'),
      await server.as('lead of SEEF'),
      await server.withTokenOf('auditor', {}),
    ];
    const action = await readAction(lead, 7);
    const verdict = { ...action, value: 'REFUSED', text: 'Constat sur pièces.' };
    for (const [work, line] of [
      [() => cabinet(LEDGER), { operation: 'READ_LEDGER', object: 'ledger', rule: 'LEDGER_RESTRICTED' }],
      [() => token(LEDGER), { operation: 'READ_LEDGER', object: 'ledger', rule: 'TOKEN_SCOPE_MISSING' }],
      [() => cabinet.fetch('/ledger/export'), { operation: 'READ_LEDGER', rule: 'LEDGER_RESTRICTED' }],
      [() => server.anonymous(READ), { operation: 'READ_PLAN', object: 'plan', rule: 'NOT_SIGNED_IN', actor: null }],
      [
        () => mutate(lead, 'submitUpdate', { ...action, ...CONTENT }),
        { operation: 'SUBMIT_UPDATE', object: action.actionId, rule: 'NOT_LEAD_MINISTRY' },
      ],
      [() => mutate(cabinet, 'recordVerdict', verdict), { operation: 'RECORD_VERDICT', object: action.actionId }],
      [() => cabinet('{ __schema { types { name } } }'), { operation: 'INTROSPECT', rule: 'SCHEMA_RESTRICTED' }],
      [
        () => speakerWith(server.origin, { authorization: 'Bearer nothing' })(READ),
        { operation: 'AUTHENTICATE', object: '/graphql', rule: 'TOKEN_NOT_ACCEPTED' },
      ],
    ] as const) {
      const lines = await since(work);
      expect(lines).toEqual([expect.objectContaining({ level: 40, ...line })]);
      expect(JSON.stringify(lines)).not.toContain('jalon_');
    }
    const [byToken] = await since(() => token(LEDGER));
    expect(byToken).toMatchObject({ actor: expect.stringMatching(/^per_/), token: expect.stringMatching(/^tok_/) });
  });

  it('B-39 repeats nothing that was made up', async () => {
    const lead = await server.as('lead of MI');
    const actionId = `x"}\n{"level":60,"event":"refused"\u001b[31m`;
    await mutate(lead, 'recordVerdict', { actionId, expectedVersion: 0, value: 'REFUSED', text: 'Constat.' });
    expect(JSON.stringify(server.logged())).not.toContain('[31m');
  });
});
