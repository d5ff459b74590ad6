import { mailRound, mailsIn } from '../../testing/mails.ts';
import { mutate, send } from '../../testing/mutate.ts';
import { CONTENT, PLAN, milestonesOf, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const WHY = 'Le fichier vient de leur système d’information.';
const NEED =
  'nodes { id reason state daysAfter action { number } milestone { id } neededAction { number } neededMilestone { id } statedBy { displayName } removal { note } viewerCanRemove { allowed } }';

let server: ServerUnderTest;
let lead: Speaker;
let validator: Speaker;
let other: Speaker;
let coordinator: Speaker;
beforeAll(async () => {
  server = await serverUnderTest({ mail: {} });
  [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
  [other, coordinator] = [await server.as('lead of MI'), await server.as('coordinator')];
});
afterAll(() => server.stop());

/** Has this person told each working day. */
async function tellDaily(speaker: Speaker): Promise<void> {
  const expectedVersion = (await speaker('{ viewer { version } }')).data.viewer.version as number;
  await mutate(speaker, 'setMailPreferences', { expectedVersion, rhythm: 'WORKING_DAYS', language: 'FR' });
}

const idOf = async (number: number): Promise<string> => (await readAction(coordinator, number)).actionId;
const state = async (speaker: Speaker, number: number, needed: number, more: object = {}) =>
  mutate(speaker, 'stateDependency', {
    ...(await readAction(speaker, number)),
    ...{ neededActionId: await idOf(needed), reason: WHY, ...more },
  });
const read = async (number: number, fields: string, asOf = '', speaker = lead) =>
  (await speaker(`{ plan(code: "${PLAN}"${asOf}) { action(number: ${number}) { ${fields} } } }`)).data.plan.action;
/** Gives a milestone another date, by an update that takes effect. */
async function move(number: number, milestoneId: string, forecast: string): Promise<void> {
  const reason = 'Le marché a été relancé.';
  const forecastsMoved = [{ milestoneId, forecast, reasonCode: 'PROCUREMENT', reason }];
  await mutate(lead, 'submitUpdate', { ...(await readAction(lead, number)), ...CONTENT, forecastsMoved });
  const validated = await mutate(validator, 'validateUpdate', await readAction(validator, number));
  expect(validated).toMatchObject({ __typename: 'UpdateAccepted' });
}
const impactOf = async (milestoneId: string, forecast: string) =>
  (
    await lead(`{ node(id: "${milestoneId}") { ... on Milestone { impact(forecast: "${forecast}") { rule dependentCount
      effects { totalCount nodes { kind days daysAdded isDirect action { number } milestone { id } } } } } } }`)
  ).data.node.impact;

describe('A need between two actions', () => {
  it('is stated by a lead of the action that needs, with why, and read from both sides', async () => {
    const [neededMilestoneId] = await milestonesOf(lead, 1);
    expect(await state(lead, 7, 1)).toMatchObject({ code: 'NOT_LEAD_MINISTRY' });
    expect(await state(other, 7, 1, { neededMilestoneId })).toMatchObject({
      ...{ __typename: 'DependencyChanged', dependency: { state: 'LATE', daysAfter: null } },
    });
    const { dependencies } = await read(7, `dependencies { ${NEED} }`, '', other);
    expect(dependencies.nodes).toMatchObject([
      {
        ...{ reason: WHY, state: 'LATE', milestone: null, viewerCanRemove: { allowed: true } },
        ...{ neededAction: { number: 1 }, neededMilestone: { id: neededMilestoneId } },
      },
    ]);
    expect(await read(1, `dependents { ${NEED} } milestones { nodes { id dependents { totalCount } } }`)).toMatchObject(
      {
        dependents: { nodes: [{ action: { number: 7 }, viewerCanRemove: { allowed: false } }] },
      },
    );
    expect(await read(7, 'needs { nodes { number } }')).toMatchObject({ needs: { nodes: [{ number: 1 }] } });
  });

  it('that would close a circle is refused with the circle, and nothing is written', async () => {
    expect(await state(coordinator, 12, 7)).toMatchObject({ __typename: 'DependencyChanged' });
    const before = await read(1, 'version');
    expect(await state(coordinator, 1, 12)).toMatchObject({ __typename: 'DependencyChanged' });
    // 7 needs a milestone of 1, and not its end: only that milestone could not need 12.
    const [milestoneId] = await milestonesOf(lead, 1);
    const refused = await state(coordinator, 1, 12, { milestoneId });
    expect(refused).toMatchObject({
      ...{ __typename: 'DependencyCycle', code: 'DEPENDENCY_CYCLE', cycle: '1 → 12 → 7 → 1' },
    });
    expect(refused.english).toContain('1 → 12 → 7 → 1');
    expect(await read(1, 'version')).toEqual({ version: before.version + 1 });
  });

  it('T-05 of two halves of a circle that are stated at once, one is refused', async () => {
    const [two, three] = [await readAction(coordinator, 2), await readAction(coordinator, 3)];
    const answers = await Promise.all([
      mutate(coordinator, 'stateDependency', { ...two, neededActionId: three.actionId, reason: WHY }),
      mutate(coordinator, 'stateDependency', { ...three, neededActionId: two.actionId, reason: WHY }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['DependencyChanged', 'DependencyCycle']);
  });

  it('T-04 sent twice with one key is stated once', async () => {
    const neededActionId = await idOf(3);
    const input = {
      ...(await readAction(lead, 6)),
      ...{ neededActionId, reason: WHY, idempotencyKey: '0199d6a0-0000-7000-8000-00000000dea1' },
    };
    const first = await mutate(lead, 'stateDependency', input);
    expect(await mutate(lead, 'stateDependency', input)).toEqual(first);
    expect(await read(6, 'dependencies { totalCount }')).toEqual({ dependencies: { totalCount: 1 } });
  });

  it('is removed with why, and stands at the moments before as it stood', async () => {
    const stated = server.now;
    const [{ id: dependencyId }] = (await read(6, `dependencies { ${NEED} }`)).dependencies.nodes;
    server.now = '2026-11-25T09:00:00.000Z';
    const note = 'La campagne est finie.';
    const remove = { ...(await readAction(lead, 6)), dependencyId, note };
    expect(await mutate(lead, 'removeDependency', remove)).toMatchObject({ __typename: 'DependencyChanged' });
    expect(await read(6, 'dependencies { totalCount } needs { totalCount }')).toEqual({
      ...{ dependencies: { totalCount: 0 }, needs: { totalCount: 0 } },
    });
    const then = await read(6, `dependencies { ${NEED} }`, `, asOf: { at: "${stated}" }`);
    expect(then.dependencies.nodes).toMatchObject([{ removal: null, viewerCanRemove: { allowed: false } }]);
    expect(
      await mutate(lead, 'removeDependency', { ...(await readAction(lead, 6)), dependencyId, note }),
    ).toMatchObject({ code: 'DEPENDENCY_REMOVED' });
    const { history } = await read(
      6,
      'history(first: 2) { nodes { operation changes { nodes { field } } } } historyCounts { dependency }',
    );
    expect(history.nodes.map(({ operation }: { operation: string }) => operation)).toEqual([
      ...['DEPENDENCY_REMOVED', 'DEPENDENCY_STATED'],
    ]);
  });

  it.each([
    ['itself', 1, {}, 'NEEDED_OF_ITSELF'],
    ['nothing there is', 2, { neededActionId: `act_${'0'.repeat(32)}` }, 'NEEDED_UNKNOWN'],
    ['a milestone of another action', 2, { neededMilestoneId: `mil_${'0'.repeat(32)}` }, 'NEEDED_UNKNOWN'],
    ['something for no reason', 2, { reason: 'Car.' }, 'TEXT_TOO_SHORT'],
    ['something for too many', 2, { reason: 'a'.repeat(60_000) }, 'TEXT_TOO_LONG'],
    ['something by a milestone not its own', 2, { milestoneId: 'x' }, 'MILESTONE_UNKNOWN'],
  ])('is refused for %s', async (_, needed, more, code) => {
    expect(await state(lead, 1, needed, more)).toMatchObject({ __typename: 'Refused', code });
  });

  it('is answered a replay, a stale version and a word that is no id without a fault', async () => {
    const input = { actionId: 'x', expectedVersion: 0, neededActionId: 'y', reason: WHY };
    expect((await send(lead, 'stateDependency', input)).data.answer).toMatchObject({ code: 'NOT_FOUND' });
    const action = await readAction(lead, 2);
    const stale = {
      ...action,
      expectedVersion: action.expectedVersion + 5,
      neededActionId: await idOf(1),
      reason: WHY,
    };
    expect(await mutate(lead, 'stateDependency', stale)).toMatchObject({ __typename: 'VersionConflict' });
  });
});

describe('A moved forecast', () => {
  it('has its impact shown before it is sent, also on those who wait through others', async () => {
    const [needed] = await milestonesOf(lead, 13);
    const [milestoneId] = await milestonesOf(lead, 9);
    await move(13, needed!, '2027-01-31');
    await move(9, milestoneId!, '2027-03-31');
    await state(lead, 9, 13, { milestoneId, neededMilestoneId: needed });
    await state(other, 7, 9, { neededMilestoneId: milestoneId });
    const before = await read(13, 'version');
    expect(await impactOf(needed!, '2027-01-15')).toMatchObject({ dependentCount: 4, effects: { totalCount: 0 } });
    expect(await impactOf(needed!, '2027-03')).toMatchObject({
      effects: { nodes: [{ kind: 'SQUEEZED', days: 0, isDirect: true, action: { number: 9 } }] },
    });
    const { rule, effects } = await impactOf(needed!, '2027-04-30');
    expect(rule).toMatch(/^Sont comptés/);
    const late = { kind: 'LATE', days: 30, daysAdded: 30, isDirect: true };
    // The end of 1 was late before, by years: what is told is what this move adds.
    expect(effects.nodes).toMatchObject([
      { ...late, action: { number: 9 }, milestone: { id: milestoneId } },
      { daysAdded: 30, isDirect: false, action: { number: 1 }, milestone: null },
    ]);
    expect(await read(13, 'version')).toEqual(before);
  });

  it('is told to the leads of those who wait once it took effect: on their page, in the count, and once by mail', async () => {
    const [needed] = await milestonesOf(lead, 9);
    const work = async () =>
      (
        await other(`{ viewer { work(planCode: "${PLAN}") { pressing { nodes { number } } needsMoved { totalCount nodes { number movedNeeds { nodes {
          before after isDirect milestone { action { number } } } } } } } } }`)
      ).data.viewer.work;
    await tellDaily(other);
    // What was put off before is told already.
    await mailRound(server);
    server.now = '2026-11-26T09:00:00.000Z';
    const reason = 'Le marché a été relancé.';
    const forecastsMoved = [{ milestoneId: needed, forecast: '2027-06-30', reasonCode: 'PROCUREMENT', reason }];
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 9)), ...CONTENT, forecastsMoved });
    const said = JSON.stringify((await work()).needsMoved);
    expect(said).not.toContain('2027-06-30');
    await mutate(validator, 'validateUpdate', await readAction(validator, 9));
    const { needsMoved, pressing } = await work();
    const seven = needsMoved.nodes.find(({ number }: { number: number }) => number === 7);
    expect(seven.movedNeeds.nodes).toContainEqual({
      ...{ before: '2027-03-31', after: '2027-06-30', isDirect: true, milestone: { action: { number: 9 } } },
    });
    expect(pressing.nodes.map(({ number }: { number: number }) => number)).toContain(7);
    const told = async () =>
      [...(await mailsIn(server)).values()]
        .flat()
        .filter(({ text }) => text?.replaceAll(/\s/g, ' ').includes('désormais prévu pour : 30 juin 2027')).length;
    await mailRound(server);
    const once = await told();
    expect(once).toBe(1);
    server.now = '2026-11-27T09:00:00.000Z';
    await mailRound(server);
    expect(await told()).toBe(once);
  });

  it('puts those who wait at risk, which the plan lists and filters', async () => {
    const { data } = await coordinator(`{ plan(code: "${PLAN}") {
      dependencies(filter: { states: [AT_RISK, LATE], betweenMinistries: false }) { nodes { state daysAfter action { number } } }
      actions(filter: { hasNeedsAtRisk: true }) { nodes { number } } } }`);
    expect(data.plan.dependencies.nodes).toEqual([]);
    await move(13, (await milestonesOf(lead, 13))[0]!, '2027-07-10');
    const after = await coordinator(`{ plan(code: "${PLAN}") {
      dependencies(filter: { states: [AT_RISK, LATE] }) { nodes { state daysAfter action { number } } }
      actions(filter: { hasNeedsAtRisk: true }) { nodes { number } } } }`);
    expect(after.data.plan.dependencies.nodes).toContainEqual({
      state: 'AT_RISK',
      daysAfter: 10,
      action: { number: 9 },
    });
    expect(after.data.plan.actions.nodes).toContainEqual({ number: 9 });
  });
});

describe('Watching an action', () => {
  const watch = async (speaker: Speaker, isWatched: boolean, expectedVersion: number, more: object = {}) =>
    mutate(speaker, 'watchAction', { actionId: await idOf(3), isWatched, expectedVersion, ...more });
  const seen = async (speaker: Speaker) => read(3, 'viewerWatch { version isWatched } watcherCount', '', speaker);

  it('is private, counted, told in what awaits one, and undone', async () => {
    expect(await watch(other, true, 0)).toMatchObject({ watch: { version: 1, isWatched: true } });
    expect(await seen(other)).toEqual({ viewerWatch: { version: 1, isWatched: true }, watcherCount: 1 });
    expect(await seen(lead)).toEqual({ viewerWatch: { version: 0, isWatched: false }, watcherCount: 1 });
    const work = `{ viewer { work(planCode: "${PLAN}") { watched { nodes { number } } } } }`;
    expect((await other(work)).data.viewer.work.watched.nodes).toEqual([{ number: 3 }]);
    expect((await lead(work)).data.viewer.work.watched.nodes).toEqual([]);
    expect(await watch(other, true, 0)).toMatchObject({ __typename: 'VersionConflict', actualVersion: 1 });
    const idempotencyKey = '0199d6a0-0000-7000-8000-00000000dea2';
    const undone = await watch(other, false, 1, { idempotencyKey });
    expect(undone).toMatchObject({ watch: { version: 2, isWatched: false } });
    expect(await watch(other, false, 1, { idempotencyKey })).toEqual(undone);
    expect(await watch(other, true, 1, { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await seen(other)).toEqual({ viewerWatch: { version: 2, isWatched: false }, watcherCount: 0 });
  });

  it('is of no action that there is not, and is shown to nobody by token or in the past', async () => {
    const nothing = { actionId: `act_${'0'.repeat(32)}`, isWatched: true, expectedVersion: 0 };
    expect(await mutate(other, 'watchAction', nothing)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await read(3, 'viewerWatch { version }', ', asOf: { on: "2026-11-24" }', other)).toEqual({
      viewerWatch: null,
    });
    expect(await read(3, 'viewerWatch { version }', '', await server.withTokenOf('auditor'))).toEqual({
      viewerWatch: null,
    });
  });

  it('has what took effect there told once by mail', async () => {
    await watch(other, true, 2);
    await mailRound(server);
    server.now = '2026-11-30T09:00:00.000Z';
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 3)), ...CONTENT });
    await mutate(validator, 'validateUpdate', await readAction(validator, 3));
    await mailRound(server);
    const mails = [...(await mailsIn(server)).values()].flat();
    expect(mails.filter(({ text }) => text?.includes('CE QUE VOUS SUIVEZ A BOUGÉ'))).toHaveLength(1);
  });
});
