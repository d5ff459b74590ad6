import { sql } from 'kysely';
import { databaseState } from '../../testing/database-state.ts';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, PLAN, REASON, readAction, readPlan } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const DEADLINES = { reportBy: '2026-12-04', decideBy: '2026-12-11' };
const ANSWERS = `answers { asked answered validated waiting returned missing }`;

describe('a campaign', () => {
  let server: ServerUnderTest;
  let coordinator: Speaker;
  let lead: Speaker;
  let validator: Speaker;
  beforeEach(async () => {
    server = await serverUnderTest();
    coordinator = await server.as('coordinator');
    lead = await server.as('lead of SEEF');
    validator = await server.as('validator of SEEF');
  });
  afterEach(() => server.stop());

  const open = async (name = 'T4 2026') =>
    mutate(coordinator, 'openCampaign', { ...(await readPlan(coordinator)), ...DEADLINES, name });
  const close = async (campaignId: string) =>
    mutate(coordinator, 'closeCampaign', { ...(await readPlan(coordinator)), campaignId });
  const submit = async (number: number, speaker = lead) =>
    mutate(speaker, 'submitUpdate', { ...(await readAction(speaker, number)), ...CONTENT });
  const validate = async (number: number) => mutate(validator, 'validateUpdate', await readAction(validator, number));
  const giveBack = async (number: number) =>
    mutate(validator, 'returnUpdate', { ...(await readAction(validator, number)), reason: REASON });
  const workOf = async (speaker: Speaker) =>
    (
      await speaker(`{ viewer { work(planCode: "${PLAN}") { reportBy decideBy campaign { name }
        due(first: 100) { totalCount nodes { number } } newlyMine { nodes { number } } toValidate { totalCount }
        pressing(first: 1) { totalCount } } } }`)
    ).data.viewer.work;
  const followed = async (speaker: Speaker, more = '') =>
    (
      await speaker(`{ plan(code: "${PLAN}"${more}) { openCampaign { id } campaigns { totalCount nodes { name isOpen closedAt
      steps { nodes { kind reason by { displayName } } } ${ANSWERS} byMinistry { nodes { ministry { code } ${ANSWERS} } }
      asked(first: 100) { totalCount nodes { action { number } state since until heldBy { nodes { displayName } } } } } } } }`)
    ).data.plan;

  it('says what is owed, and until when, in place of the rhythm', async () => {
    const before = await workOf(lead);
    expect(before).toMatchObject({ reportBy: '2026-12-31', decideBy: '2026-12-31', campaign: null });
    const { campaign } = await open();
    const asked = await workOf(lead);
    expect(asked).toMatchObject({ ...DEADLINES, campaign: { name: 'T4 2026' } });
    expect(asked.due.nodes.map(({ number }: { number: number }) => number)).toContain(1);
    await submit(1);
    const after = await workOf(lead);
    expect(after.due.totalCount).toBe(asked.due.totalCount - 1);
    expect((await workOf(validator)).toValidate.totalCount).toBe(1);
    await validate(1);
    expect((await workOf(lead)).due.totalCount).toBe(after.due.totalCount);
    // Between two, nothing is owed.
    await close(campaign.id);
    expect(await workOf(lead)).toMatchObject({
      reportBy: null,
      decideBy: null,
      campaign: null,
      due: { totalCount: 0 },
    });
  });

  it('counts who has answered, and says who holds what since when and until when', async () => {
    await open();
    await submit(1);
    await submit(2);
    await giveBack(2);
    await submit(3);
    await validate(3);
    const [{ answers, byMinistry, asked }] = (await followed(coordinator)).campaigns.nodes;
    expect(answers).toMatchObject({ answered: 2, validated: 1, waiting: 1, returned: 1 });
    expect(answers.asked).toBe(answers.answered + answers.returned + answers.missing);
    expect(asked.totalCount).toBe(answers.asked);
    const sums = byMinistry.nodes.map((one: { answers: { asked: number } }) => one.answers.asked);
    expect(sums.reduce((sum: number, each: number) => sum + each, 0)).toBe(answers.asked);
    const held = new Map<number, object>(
      asked.nodes.map(({ action, ...one }: { action: { number: number } }) => [action.number, one]),
    );
    const at = { since: server.now };
    expect(held.get(1)).toEqual({
      ...{ ...at, state: 'WAITING', until: DEADLINES.decideBy },
      heldBy: { nodes: [{ displayName: 'Élise Prototype' }] },
    });
    expect(held.get(2)).toEqual({
      ...{ ...at, state: 'RETURNED', until: DEADLINES.reportBy },
      heldBy: { nodes: [{ displayName: 'Aurore Exemple' }] },
    });
    expect(held.get(3)).toEqual({ ...at, state: 'VALIDATED', until: null, heldBy: { nodes: [] } });
    expect(held.get(7)).toMatchObject({ state: 'MISSING', heldBy: { nodes: [{ displayName: 'Basile Modèle' }] } });
    // What a ministry has not validated stays its own.
    const [seen] = (await followed(await server.as('cabinet'))).campaigns.nodes;
    expect(seen).toMatchObject({ name: 'T4 2026', answers: null, byMinistry: { nodes: [] }, asked: { totalCount: 0 } });
  });

  it('lets nothing in once it is closed: what waits goes into the next one', async () => {
    const { campaign } = await open();
    await submit(1);
    await close(campaign.id);
    expect(await validate(1)).toMatchObject({ __typename: 'Refused', code: 'CAMPAIGN_LOCKED' });
    const { openUpdate } = (
      await validator(
        `{ plan(code: "${PLAN}") { action(number: 1) { openUpdate { id campaign { name } } viewerCanValidate { allowed } } } }`,
      )
    ).data.plan.action;
    expect(openUpdate.campaign.name).toBe('T4 2026');
    // Nor by another way than the rules.
    const raw = sql`update action_update set state = 'VALIDATED' where id = ${openUpdate.id}`.execute(server.db);
    await expect(raw).rejects.toThrow('the campaign is closed');
    // It can be returned meanwhile; the next one takes it in.
    await open('T1 2027');
    expect((await validate(1)).__typename).toBe('UpdateAccepted');
    const [next, first] = (await followed(coordinator)).campaigns.nodes.toSorted(
      (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1),
    );
    expect([next.name, next.answers.validated]).toEqual(['T1 2027', 1]);
    expect([first.name, first.answers.validated, first.isOpen]).toEqual(['T4 2026', 0, false]);
  });

  it('is reopened for a reason, which the ledger and its steps keep', async () => {
    const { campaign } = await open();
    await submit(1);
    await close(campaign.id);
    const again = { campaignId: campaign.id, ...DEADLINES };
    const short = await mutate(coordinator, 'reopenCampaign', {
      ...(await readPlan(coordinator)),
      ...again,
      reason: 'Oubli',
    });
    expect(short).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'reason' });
    const done = await mutate(coordinator, 'reopenCampaign', {
      ...(await readPlan(coordinator)),
      ...again,
      reason: REASON,
    });
    expect(done.campaign).toMatchObject({ id: campaign.id, isOpen: true });
    expect((await validate(1)).__typename).toBe('UpdateAccepted');
    const [{ steps, closedAt }] = (await followed(coordinator)).campaigns.nodes;
    expect(closedAt).toBeNull();
    expect(steps.nodes.map(({ kind, reason }: { kind: string; reason: string | null }) => [kind, reason])).toEqual([
      ['OPENED', null],
      ['CLOSED', null],
      ['REOPENED', REASON],
    ]);
    const { nodes } = (
      await coordinator(`{ ledger(first: 4) { nodes { operation changes(first: 20) { nodes { field after } } } } }`)
    ).data.ledger;
    const entry = nodes.find(({ operation }: { operation: string }) => operation === 'CAMPAIGN_REOPENED');
    expect(entry.changes.nodes).toContainEqual({ field: `campaign.${campaign.id}.reason`, after: REASON });
  });

  it('is one at a time, once for one key, and the coordinator’s; nothing is written for others', async () => {
    const input = {
      ...(await readPlan(coordinator)),
      ...DEADLINES,
      name: 'T4 2026',
      idempotencyKey: '4f0f5c5e-0d3c-4ef0-9f6a-0b8f8a3b6f11',
    };
    const [one, same] = await Promise.all([
      mutate(coordinator, 'openCampaign', input),
      mutate(coordinator, 'openCampaign', input),
    ]);
    expect(same).toEqual(one);
    expect(await open('T1 2027')).toMatchObject({ code: 'CAMPAIGN_ALREADY_OPEN' });
    const before = await databaseState(server.db);
    expect(
      await mutate(lead, 'closeCampaign', { ...(await readPlan(lead)), campaignId: one.campaign.id }),
    ).toMatchObject({
      code: 'CAMPAIGNS_RESTRICTED',
    });
    const stale = { ...(await readPlan(coordinator)), expectedVersion: 0, campaignId: one.campaign.id };
    expect((await mutate(coordinator, 'closeCampaign', stale)).__typename).toBe('VersionConflict');
    const elsewhere = { ...(await readPlan(coordinator)), campaignId: `cam_${'0'.repeat(32)}` };
    expect(await mutate(coordinator, 'closeCampaign', elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
    const wrong = { ...(await readPlan(coordinator)), name: 'x'.repeat(121), ...DEADLINES };
    expect((await mutate(coordinator, 'openCampaign', wrong)).__typename).toBe('Refused');
    expect(await databaseState(server.db)).toEqual(before);
  });

  it('is seen as it stood', async () => {
    const { campaign } = await open();
    server.now = '2026-12-15T09:00:00.000Z';
    await submit(1);
    await validate(1);
    await close(campaign.id);
    server.now = '2026-12-20T09:00:00.000Z';
    const then = await followed(coordinator, ', asOf: { on: "2026-11-30" }');
    expect(then.openCampaign).toEqual({ id: campaign.id });
    expect(then.campaigns.nodes[0]).toMatchObject({ isOpen: true, closedAt: null, answers: { answered: 0 } });
    const now = await followed(coordinator);
    expect(now.openCampaign).toBeNull();
    expect(now.campaigns.nodes[0]).toMatchObject({ isOpen: false, answers: { answered: 1 } });
    const before = await followed(coordinator, ', asOf: { on: "2026-11-01" }');
    expect(before?.campaigns.totalCount ?? 0).toBe(0);
  });

  it('T-01 is closed while updates come: each is in it before it closes, or is not in it', async () => {
    const { campaign } = await open();
    const numbers = [1, 2, 3, 13];
    const answers = await Promise.all([...numbers.map((number) => submit(number)), close(campaign.id)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      ...numbers.map(() => 'UpdateAccepted'),
      'CampaignChanged',
    ]);
    const { rows } = await sql<{ late: number }>`select count(*)::int as late from ledger
      join action_update on action_update.id = ledger.update_id and action_update.campaign_id = ${campaign.id}
      where ledger.seq > ${answers.at(-1).sequence}`.execute(server.db);
    expect(rows[0]?.late).toBe(0);
  });
});

describe('what came back', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  it('A-52 is taken up by a colleague, and whoever wrote it first does not decide on it', async () => {
    await server.hire('Noé Ébauche', { role: 'LEAD', ministry: 'SEEF' });
    await server.hire('Zoé Canevas', { role: 'LEAD', ministry: 'SEEF' }, { role: 'VALIDATOR', ministry: 'SEEF' });
    const [first, colleague] = [await server.as('Zoé Canevas'), await server.as('Noé Ébauche')];
    const validator = await server.as('Élise Prototype');
    await mutate(first, 'submitUpdate', { ...(await readAction(first, 1)), ...CONTENT });
    await mutate(validator, 'returnUpdate', { ...(await readAction(validator, 1)), reason: REASON });
    const taken = await mutate(colleague, 'submitUpdate', { ...(await readAction(colleague, 1)), ...CONTENT });
    expect(taken.__typename).toBe('UpdateAccepted');
    expect(await mutate(first, 'validateUpdate', await readAction(first, 1))).toMatchObject({
      code: 'AUTHOR_CANNOT_DECIDE',
    });
    const read = await validator(`{ plan(code: "${PLAN}") { action(number: 1) { openUpdate { author { displayName }
      coAuthors { nodes { id displayName } } } } } }`);
    const { author, coAuthors } = read.data.plan.action.openUpdate;
    expect([author.displayName, coAuthors.nodes[0].displayName]).toEqual(['Noé Ébauche', 'Zoé Canevas']);
    const raw =
      sql`update action_update set state = 'VALIDATED', decided_by = ${coAuthors.nodes[0].id}, decided_at = now()
      where id = ${taken.update.id}`.execute(server.db);
    await expect(raw).rejects.toThrow('violates check constraint');
    expect((await mutate(validator, 'validateUpdate', await readAction(validator, 1))).__typename).toBe(
      'UpdateAccepted',
    );
  });
});

describe('an action that comes to a ministry', () => {
  it('is newly theirs until they report on it, for 30 days', async () => {
    const server = await serverUnderTest({ keep: 0 });
    const lead = await server.as('lead of SEEF');
    const { actionId } = await readAction(lead, 1);
    const newly = async () =>
      (await lead(`{ viewer { work(planCode: "${PLAN}") { newlyMine { nodes { number } } } } }`)).data.viewer.work
        .newlyMine.nodes;
    expect(await newly()).toEqual([]);
    await sql`alter table action_version disable trigger user`.execute(server.db);
    await sql`update action_version set true_from = '2026-11-10T09:00:00Z' where action_id = ${actionId}`.execute(
      server.db,
    );
    await sql`update plan set revision = revision + 1`.execute(server.db);
    expect(await newly()).toEqual([{ number: 1 }]);
    server.now = '2026-12-11T09:00:00.000Z';
    expect(await newly()).toEqual([]);
    await server.stop();
  });
});
