import { addDays, parisDay } from '#domain';
import { databaseState } from '../../testing/database-state.ts';
import { type MutationName, mutate, send } from '../../testing/mutate.ts';
import { CONTENT, PLAN, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

/** The database's clock says which roles are held, as it says whose session is over. */
const today = parisDay(new Date().toISOString());
const NOBODY = `per_${'0'.repeat(32)}`;

let server: ServerUnderTest;
let manager: Speaker;
let administrator: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  manager = await server.as('account manager of SEEF');
  administrator = await server.as('administrator');
}, 60_000);
afterAll(() => server.stop());
beforeEach(() => {
  server.now = new Date().toISOString();
});

const about = async (speaker: Speaker) => {
  const { viewer } = (await speaker('{ viewer { id version } }')).data;
  return { personId: viewer.id as string, expectedVersion: viewer.version as number };
};
const ministry = async (code = 'SEEF'): Promise<string> =>
  (await server.db.selectFrom('ministry').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id;
const rolesOf = async (personId: string) =>
  (
    await administrator(
      `{ node(id: "${personId}") { ... on Person { account { roles { nodes { id role state to isEnded } } } } } }`,
    )
  ).data.node.account.roles.nodes as { id: string; role: string; state: string; to: string | null }[];
const roleId = async (personId: string, role: string) =>
  (await rolesOf(personId)).find((one) => one.role === role)?.id ?? '';
const submit = async (speaker: Speaker, action = 1) =>
  mutate(speaker, 'submitUpdate', { ...(await readAction(speaker, action)), ...CONTENT });
const lastEntry = () =>
  server.db.selectFrom('ledger').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow();

describe('the account manager of a ministry', () => {
  it('A-41 sees and changes the people of the ministry alone; nothing else is written', async () => {
    const read = await manager('{ accounts { nodes { person { displayName } email } } invitations { totalCount } }');
    const names = read.data.accounts.nodes.map((one: { person: { displayName: string } }) => one.person.displayName);
    expect(names).toEqual(['Aurore Exemple', 'Élise Prototype', 'Margaux Calque']);
    const [mi, own, chief] = [await server.as('lead of MI'), await about(manager), await about(administrator)];
    const { personId } = await about(mi);
    const hidden = await manager(`{ node(id: "${personId}") { ... on Person { displayName account { state } } } }`);
    expect(hidden.data.node).toEqual({ displayName: 'Basile Modèle', account: null });
    const before = await databaseState(server.db);
    const theirs = await about(mi);
    const tried: [MutationName, object, string][] = [
      ['grantRole', { ...theirs, role: 'LEAD', ministryId: await ministry('MI') }, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      ['grantRole', { ...theirs, role: 'ADMINISTRATOR' }, 'NATIONAL_ROLE_RESTRICTED'],
      ['grantRole', { ...theirs, role: 'LEAD' }, 'NATIONAL_ROLE_RESTRICTED'],
      ['grantRole', { ...own, role: 'LEAD', ministryId: await ministry() }, 'OWN_ACCOUNT'],
      ['grantRole', { ...theirs, role: 'LEAD', ministryId: 'min_x' }, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      ['endRole', { ...theirs, roleId: await roleId(personId, 'LEAD') }, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      ['endRole', { ...own, roleId: await roleId(own.personId, 'ACCOUNT_MANAGER') }, 'OWN_ACCOUNT'],
      ['endRole', { ...theirs, roleId: `rol_${'0'.repeat(32)}` }, 'NOT_FOUND'],
      ['closeAccount', theirs, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      ['closeAccount', own, 'OWN_ACCOUNT'],
      ['closeAccount', { ...own, personId: NOBODY }, 'NOT_FOUND'],
      ['reopenAccount', chief, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      ['handOver', { ...theirs, lastDay: today }, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      ['undoHandOver', theirs, 'HANDOVER_SETTLED'],
    ];
    for (const [name, input, code] of tried) expect(await mutate(manager, name, input)).toMatchObject({ code });
    expect(await databaseState(server.db)).toEqual(before);
  });

  it('finds people by words, ministry, role and state', async () => {
    const find = async (filter: string) =>
      (await administrator(`{ accounts(${filter}) { nodes { person { displayName } } } }`)).data.accounts.nodes.map(
        (one: { person: { displayName: string } }) => one.person.displayName,
      );
    expect(await find('search: "elise"')).toEqual(['Élise Prototype']);
    expect(await find(`ministryId: "${await ministry('MI')}", role: LEAD`)).toEqual(['Basile Modèle']);
    expect(await find('state: CLOSED')).toEqual([]);
    expect(await find('role: AUDITOR, state: OPEN')).toEqual(['Karine Témoin']);
  });

  it('A-45 gives a role and takes it away, in a session that is open, with a trace in the ledger', async () => {
    await server.hire('Noé Ébauche', { role: 'VALIDATOR', ministry: 'SEEF' });
    const person = await server.as('Noé Ébauche');
    expect(await submit(person)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    const granted = await mutate(manager, 'grantRole', {
      ...(await about(person)),
      ...{ role: 'LEAD', ministryId: await ministry(), to: addDays(today, 30) },
    });
    expect(granted.person.account.roles.nodes).toContainEqual(
      expect.objectContaining({ role: 'LEAD', from: today, to: addDays(today, 30), state: 'HELD' }),
    );
    expect(await lastEntry()).toMatchObject({ operation: 'ROLE_GRANTED', seq: granted.sequence });
    expect((await submit(person)).__typename).toBe('UpdateAccepted');
    const { personId } = await about(person);
    const ended = await mutate(manager, 'endRole', {
      ...(await about(person)),
      roleId: await roleId(personId, 'LEAD'),
    });
    expect(ended.person.account.roles.nodes).toContainEqual(
      expect.objectContaining({ role: 'LEAD', isEnded: true, state: 'OVER' }),
    );
    expect(await lastEntry()).toMatchObject({ operation: 'ROLE_ENDED' });
    expect(await mutate(person, 'withdrawUpdate', await readAction(person, 1))).toMatchObject({
      code: 'ONLY_LEADS_REPORT',
    });
  });

  it('A-45 gives a role between two days: before and after, it gives nothing', async () => {
    await server.hire('Anna Esquive', { role: 'VALIDATOR', ministry: 'SEEF' });
    const person = await server.as('Anna Esquive');
    const { personId } = await about(person);
    const days = { from: addDays(today, 3), to: addDays(today, 9) };
    const asked = { role: 'LEAD', ministryId: await ministry(), ...days };
    await mutate(manager, 'grantRole', { ...(await about(person)), ...asked });
    expect(await submit(person, 2)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    const days1 = { fromOn: addDays(today, -9), toOn: today } as const;
    const coming = server.db.updateTable('roleGrant').where('personId', '=', personId).where('role', '=', 'LEAD');
    await coming.set(days1).execute();
    expect((await submit(person, 2)).__typename).toBe('UpdateAccepted');
    const past = server.db.updateTable('roleGrant').where('personId', '=', personId).where('role', '=', 'LEAD');
    await past.set({ toOn: addDays(today, -1) }).execute();
    expect(await mutate(person, 'withdrawUpdate', await readAction(person, 2))).toMatchObject({
      code: 'ONLY_LEADS_REPORT',
    });
  });

  it('A-23 A-38 closes an account: sessions and tokens end at once, and do not come back with it', async () => {
    await server.hire('Zoé Brouillon', { role: 'AUDITOR' });
    const person = await server.as('Zoé Brouillon');
    const token = await server.withTokenOf('Zoé Brouillon');
    const theirs = await about(person);
    expect(await mutate(manager, 'closeAccount', theirs)).toMatchObject({ code: 'ACCOUNT_OF_ANOTHER_MINISTRY' });
    const closed = await mutate(administrator, 'closeAccount', theirs);
    expect(closed.person.account.state).toBe('CLOSED');
    expect((await person('{ viewer { id } }')).data.viewer).toBeNull();
    expect((await token('{ viewer { id } }')).status).toBe(401);
    expect(
      await mutate(administrator, 'closeAccount', { ...theirs, expectedVersion: closed.person.version }),
    ).toMatchObject({ code: 'ACCOUNT_IS_CLOSED' });
    const again = await mutate(administrator, 'reopenAccount', { ...theirs, expectedVersion: closed.person.version });
    expect(again.person.account.state).toBe('OPEN');
    expect((await person('{ viewer { id } }')).data.viewer).toBeNull();
    expect((await token('{ viewer { id } }')).status).toBe(401);
  });
});

describe('an invitation', () => {
  const invite = async (speaker: Speaker, more: object = {}) =>
    mutate(speaker, 'invitePerson', {
      expectedVersion: (await about(speaker)).expectedVersion,
      ...{ email: ' Anne@Exemple.FR ', role: 'LEAD', ministryId: await ministry(), ...more },
    });

  it('is made, sent again and withdrawn; the ledger holds no address', async () => {
    const { invitation } = await invite(manager);
    expect(invitation).toMatchObject({ email: 'anne@exemple.fr', state: 'WAITING', mailState: 'WAITING', version: 0 });
    server.now = new Date(Date.parse(server.now) + 15 * 86_400_000).toISOString();
    const listed = await manager('{ invitations { nodes { id state isDemo viewerCanManage { allowed } } } }');
    expect(listed.data.invitations.nodes).toEqual([
      { id: invitation.id, state: 'EXPIRED', isDemo: true, viewerCanManage: { allowed: true } },
    ]);
    const which = { invitationId: invitation.id };
    const again = await mutate(manager, 'sendInvitationAgain', { ...which, expectedVersion: 0 });
    expect(again.invitation).toMatchObject({ state: 'WAITING', version: 1 });
    const stale = await mutate(manager, 'withdrawInvitation', { ...which, expectedVersion: 0 });
    expect(stale.__typename).toBe('VersionConflict');
    const gone = await mutate(manager, 'withdrawInvitation', { ...which, expectedVersion: 1 });
    expect(gone.invitation).toMatchObject({ state: 'WITHDRAWN', mailState: null });
    expect(await mutate(manager, 'sendInvitationAgain', { ...which, expectedVersion: 2 })).toMatchObject({
      code: 'INVITATION_SETTLED',
    });
    const entries = await server.db.selectFrom('ledger').selectAll().orderBy('seq', 'desc').limit(3).execute();
    expect(entries.map(({ operation }) => operation)).toEqual([
      ...['INVITATION_WITHDRAWN', 'INVITATION_SENT_AGAIN', 'INVITATION_SENT'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('anne');
  });

  it('A-41 is refused where it makes no sense or is not theirs, and seen by nobody of another ministry', async () => {
    const { invitation } = await invite(administrator, { ministryId: await ministry('MI') });
    const which = { invitationId: invitation.id, expectedVersion: 0 };
    for (const name of ['withdrawInvitation', 'sendInvitationAgain'] as const)
      expect(await mutate(manager, name, which)).toMatchObject({ code: 'ACCOUNT_OF_ANOTHER_MINISTRY' });
    expect((await manager(`{ node(id: "${invitation.id}") { id } invitations { totalCount } }`)).data).toEqual({
      node: null,
      invitations: { totalCount: 0 },
    });
    const before = await databaseState(server.db);
    for (const [more, code] of [
      [{ email: 'anne' }, 'EMAIL_INVALID'],
      [{ email: `${'a'.repeat(5_000)}@exemple.fr` }, 'EMAIL_INVALID'],
      [{ role: 'COORDINATOR' }, 'ROLE_MINISTRY_MISMATCH'],
      [{ role: 'COORDINATOR', ministryId: null }, 'NATIONAL_ROLE_RESTRICTED'],
      [{ ministryId: await ministry('MI') }, 'ACCOUNT_OF_ANOTHER_MINISTRY'],
      [{ to: '2020-01-01' }, 'DEADLINE_PAST'],
    ] as const) {
      expect(await invite(manager, more)).toMatchObject({ code });
    }
    expect(await invite(administrator, { ministryId: `min_${'0'.repeat(32)}` })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await databaseState(server.db)).toEqual(before);
  });
});

describe('a hand-over', () => {
  it('ends the roles after the last day, gives them to the successor at once, and can be undone until then', async () => {
    const lead = await server.as('Aurore Exemple');
    const validator = await server.as('Élise Prototype');
    const [leaving, next] = [await about(lead), await about(validator)];
    const read = await manager(`{ node(id: "${leaving.personId}") { ... on Person { account {
      leaving { actionCount draftCount tokenCount colleagues { nodes { displayName } } } } } } }`);
    expect(read.data.node.account.leaving).toMatchObject({
      draftCount: 0,
      tokenCount: 0,
      colleagues: { nodes: expect.arrayContaining([{ displayName: 'Élise Prototype' }]) },
    });
    expect(read.data.node.account.leaving.actionCount).toBeGreaterThan(0);
    const lastDay = addDays(today, 10);
    const done = await mutate(manager, 'handOver', { ...leaving, successorId: next.personId, lastDay });
    expect(done.person.account.handover).toMatchObject({ lastDay, isUndone: false, successor: { id: next.personId } });
    expect(await rolesOf(leaving.personId)).toMatchObject([{ role: 'LEAD', state: 'HELD', to: lastDay }]);
    expect((await rolesOf(next.personId)).map(({ role }) => role).sort()).toEqual(['LEAD', 'VALIDATOR']);
    const work = await validator(
      `{ viewer { grants { nodes { role } } work(planCode: "${PLAN}") { actions { totalCount } } } }`,
    );
    expect(work.data.viewer.grants.nodes).toContainEqual({ role: 'LEAD' });
    const undone = await mutate(manager, 'undoHandOver', await about(lead));
    expect(undone.person.account.handover).toMatchObject({ isUndone: true, viewerCanUndo: { allowed: false } });
    expect(await rolesOf(leaving.personId)).toMatchObject([{ role: 'LEAD', state: 'HELD', to: null }]);
    expect(await rolesOf(next.personId)).toMatchObject([
      { role: 'VALIDATOR', state: 'HELD' },
      { role: 'LEAD', state: 'OVER' },
    ]);
    expect(await mutate(manager, 'undoHandOver', await about(lead))).toMatchObject({ code: 'HANDOVER_SETTLED' });
  });

  it('refuses a successor who is nobody, elsewhere or the one who leaves', async () => {
    const leaving = await about(await server.as('Aurore Exemple'));
    const elsewhere = await about(await server.as('lead of MI'));
    const hand = (successorId: string, lastDay: string = today) =>
      mutate(manager, 'handOver', { ...leaving, successorId, lastDay });
    expect(await hand('personne')).toMatchObject({ code: 'NOT_FOUND', field: 'successorId' });
    expect(await hand(NOBODY)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hand(elsewhere.personId)).toMatchObject({ code: 'SUCCESSOR_ELSEWHERE' });
    expect(await hand(leaving.personId)).toMatchObject({ code: 'SUCCESSOR_IS_LEAVING' });
    expect(await hand(elsewhere.personId, addDays(today, -1))).toMatchObject({ code: 'DEADLINE_PAST' });
  });
});

describe('who manages accounts', () => {
  it('leaves somebody who manages accounts: the last administrator and the last manager stay', async () => {
    const { personId, expectedVersion } = await about(manager);
    const last = { personId, expectedVersion, roleId: await roleId(personId, 'ACCOUNT_MANAGER') };
    expect(await mutate(administrator, 'endRole', last)).toMatchObject({ code: 'LAST_ACCOUNT_MANAGER' });
    expect(await mutate(administrator, 'closeAccount', { personId, expectedVersion })).toMatchObject({
      code: 'LAST_ACCOUNT_MANAGER',
    });
    await server.hire('Ève Second', { role: 'ADMINISTRATOR' });
    const second = await server.as('Ève Second');
    const [one, other] = [await about(administrator), await about(second)];
    // Each ends the other at once: one of the two has to stay.
    const answers = await Promise.all([send(second, 'closeAccount', one), send(administrator, 'closeAccount', other)]);
    expect(answers.filter(({ data }) => data?.answer.__typename === 'AccountChanged')).toHaveLength(1);
    const open = server.db.selectFrom('person').innerJoin('heldRole', 'heldRole.personId', 'person.id').select('id');
    expect(await open.where('role', '=', 'ADMINISTRATOR').where('disabledAt', 'is', null).execute()).toHaveLength(1);
  });
});
