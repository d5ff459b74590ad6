import { sql } from 'kysely';
import { addDays, parisDay } from '#domain';
import { databaseState } from '../../testing/database-state.ts';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, PLAN, REASON, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

/** The database's clock says who stands in, as it says whose session is over. */
const today = parisDay(new Date().toISOString());

describe('a deputy', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let validator: Speaker;
  let standIn: Speaker;
  let standInId: string;
  beforeEach(async () => {
    server = await serverUnderTest();
    server.now = new Date().toISOString();
    lead = await server.as('lead of SEEF');
    validator = await server.as('validator of SEEF');
    await server.hire('Noé Ébauche', { role: 'CABINET' });
    standIn = await server.as('Noé Ébauche');
    standInId = (await standIn('{ viewer { id } }')).data.viewer.id;
  });
  afterEach(() => server.stop());

  const appoint = async (speaker: Speaker, more: object = {}) => {
    const { viewer } = (await speaker('{ viewer { id version grants { nodes { role ministry { id } } } } }')).data;
    const { role, ministry } = viewer.grants.nodes[0];
    return mutate(speaker, 'appointDeputy', {
      expectedVersion: viewer.version,
      ...{ deputyId: standInId, role, ministryId: ministry?.id ?? standInId },
      ...{ from: today, to: addDays(today, 7), ...more },
    });
  };
  const submit = async (speaker: Speaker) =>
    mutate(speaker, 'submitUpdate', { ...(await readAction(speaker, 1)), ...CONTENT });
  const validate = async (speaker: Speaker) => mutate(speaker, 'validateUpdate', await readAction(speaker, 1));
  const open = async (speaker: Speaker) =>
    (
      await speaker(`{ plan(code: "${PLAN}") { action(number: 1) { openUpdate { state author { displayName }
        authorFor { displayName } decidedBy { displayName } decidedFor { displayName } } } } }`)
    ).data.plan.action.openUpdate;

  it('does what the person may, in both names, between two days', async () => {
    expect(await submit(standIn)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    const { deputy } = await appoint(lead);
    const { grants, work } = (
      await standIn(`{ viewer { grants { nodes { role onBehalfOf { displayName } } }
        work(planCode: "${PLAN}") { actions { totalCount } } } }`)
    ).data.viewer;
    expect(grants.nodes).toContainEqual({ role: 'LEAD', onBehalfOf: { displayName: 'Aurore Exemple' } });
    expect(work.actions.totalCount).toBeGreaterThan(0);
    expect((await submit(standIn)).__typename).toBe('UpdateAccepted');
    expect(await open(validator)).toMatchObject({
      author: { displayName: 'Noé Ébauche' },
      authorFor: { displayName: 'Aurore Exemple' },
    });
    expect((await validate(validator)).__typename).toBe('UpdateAccepted');
    const { version } = (await lead('{ viewer { version } }')).data.viewer;
    const ended = await mutate(lead, 'endDeputy', { id: deputy.id, expectedVersion: version });
    expect(ended.deputy.isEnded).toBe(true);
    expect(await submit(standIn)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    const read = await lead('{ viewer { deputies { nodes { isEnded deputy { displayName } } } } }');
    expect(read.data.viewer.deputies.nodes).toEqual([{ isEnded: true, deputy: { displayName: 'Noé Ébauche' } }]);
  });

  it('opens nothing before its first day, nor once the person has lost the role or may not come in', async () => {
    await appoint(lead, { from: addDays(today, 1) });
    expect(await submit(standIn)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    await appoint(lead);
    const { id } = (await lead('{ viewer { id } }')).data.viewer;
    const { rows } = await sql<{ held: number }>`select count(*)::int as held from held_role
      where person_id = ${standInId} and on_behalf_of = ${id}`.execute(server.db);
    expect(rows[0]?.held).toBe(1);
    await server.db.updateTable('person').set({ disabledAt: server.now }).where('id', '=', id).execute();
    expect(await submit(standIn)).toMatchObject({ code: 'ONLY_LEADS_REPORT' });
    await server.db.updateTable('person').set({ disabledAt: null }).where('id', '=', id).execute();
    expect((await submit(standIn)).__typename).toBe('UpdateAccepted');
    await server.db.deleteFrom('roleGrant').where('personId', '=', id).execute();
    expect(await mutate(standIn, 'withdrawUpdate', await readAction(standIn, 1))).toMatchObject({
      code: 'ONLY_LEADS_REPORT',
    });
  });

  it('A-52 of a validator decides in their name, never on what either of the two had a hand in', async () => {
    await server.hire('Zoé Brouillon', { role: 'LEAD', ministry: 'SEEF' }, { role: 'VALIDATOR', ministry: 'SEEF' });
    const both = await server.as('Zoé Brouillon');
    const { viewer } = (await both('{ viewer { id version grants { nodes { ministry { id } } } } }')).data;
    const ministryId = viewer.grants.nodes[0].ministry.id;
    await mutate(both, 'appointDeputy', {
      ...{ expectedVersion: viewer.version, deputyId: standInId, role: 'VALIDATOR', ministryId },
      ...{ from: today, to: today },
    });
    expect((await submit(both)).__typename).toBe('UpdateAccepted');
    expect(await validate(standIn)).toMatchObject({ code: 'AUTHOR_CANNOT_DECIDE' });
    expect((await mutate(both, 'withdrawUpdate', await readAction(both, 1))).__typename).toBe('UpdateAccepted');
    const raw = sql`update action_update set decided_by = ${standInId}, decided_for = ${viewer.id}`.execute(server.db);
    await expect(raw).rejects.toThrow('violates check constraint');
    await submit(both);
    await mutate(await server.as('Élise Prototype'), 'returnUpdate', {
      ...(await readAction(lead, 1)),
      reason: REASON,
    });
    await submit(lead);
    // Whoever wrote it first had a hand in it, and so has nobody in their place a say.
    expect(await validate(standIn)).toMatchObject({ code: 'AUTHOR_CANNOT_DECIDE' });
    await validate(await server.as('Élise Prototype'));
    await submit(lead);
    expect((await validate(standIn)).__typename).toBe('UpdateAccepted');
    const { rows } = await sql<{
      by: string;
      for: string;
    }>`select decided_by as by, decided_for as for from action_update
      where decided_for is not null`.execute(server.db);
    expect(rows).toEqual([{ by: standInId, for: viewer.id }]);
  });

  it('is appointed by the person or an administrator, for a role that is theirs; nothing is written otherwise', async () => {
    const administrator = await server.as('administrator');
    const { id, version } = (await lead('{ viewer { id version } }')).data.viewer;
    const { ministry } = (await lead('{ viewer { grants { nodes { ministry { id } } } } }')).data.viewer.grants
      .nodes[0];
    const input = {
      ...{ personId: id, expectedVersion: version, deputyId: standInId, role: 'LEAD', ministryId: ministry.id },
      ...{ from: today, to: today },
    };
    const before = await databaseState(server.db);
    const codes = [
      await mutate(validator, 'appointDeputy', input),
      await mutate(standIn, 'appointDeputy', { ...input, personId: undefined, expectedVersion: 0 }),
      await appoint(lead, { role: 'VALIDATOR' }),
      await appoint(lead, { deputyId: id }),
      await appoint(lead, { deputyId: `per_${'0'.repeat(32)}` }),
      await appoint(lead, { deputyId: 'per_\u0000' }),
      await appoint(lead, { to: addDays(today, -1) }),
    ].map(({ code }) => code as string);
    expect(codes).toEqual([
      ...['DEPUTIES_RESTRICTED', 'DEPUTIES_RESTRICTED', 'DEPUTY_ROLE_NOT_HELD', 'DEPUTY_IS_ONESELF'],
      ...['NOT_FOUND', 'NOT_FOUND'],
      'DEADLINE_PAST',
    ]);
    expect(await databaseState(server.db)).toEqual(before);
    expect((await mutate(administrator, 'appointDeputy', input)).__typename).toBe('DeputyChanged');
    expect((await mutate(administrator, 'appointDeputy', input)).__typename).toBe('VersionConflict');
    const entries = (
      await administrator('{ ledger(first: 1) { nodes { operation changes { nodes { field after } } } } }')
    ).data.ledger.nodes;
    expect(entries[0].operation).toBe('DEPUTY_APPOINTED');
  });
});
