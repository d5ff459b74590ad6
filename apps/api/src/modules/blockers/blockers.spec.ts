import { ERASED_TEXT, eraseText } from '../../ledger/erase-text.ts';
import { mutate, send } from '../../testing/mutate.ts';
import { BLOCKER, DECISION, PLAN, milestonesOf, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const NOTE = 'Sans réponse depuis un mois.';
const WANTED = '2026-11-30';
const DUE = '2026-12-15';

const READ = `blockers { totalCount nodes { type text wantedBy daysOverdue state committee milestone { id } askedMinistry { code } askedRole
    decision { text } steps { nodes { state committee note decision { body } by { displayName } at } }
    viewerCanEscalate { allowed reason } viewerCanLift { allowed } viewerCanWithdraw { allowed } } }
  decisions { nodes { text state daysLate ownerMinistry { code } due body takenOn answers { nodes { text } } done { on note url } viewerCanComplete { allowed } } }
  viewerCanRaiseBlocker { allowed } viewerCanRecordDecision { allowed reason }`;

describe('A blocker, from the ministry that is stuck to the decision that is done', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let other: Speaker;
  let coordinator: Speaker;
  let auditor: Speaker;
  let blockerId: string;
  let decisionId: string;
  const moments: Record<string, string> = {};
  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    other = await server.as('lead of MI');
    coordinator = await server.as('coordinator');
    auditor = await server.as('auditor');
  });
  afterAll(() => server.stop());

  const at = (day: string): void => void (server.now = `${day}T09:00:00.000Z`);
  const read = async (speaker: Speaker, asOf = '') =>
    (await speaker(`{ plan(code: "${PLAN}"${asOf}) { action(number: 1) { ${READ} } } }`)).data.plan.action;
  const work = async (speaker: Speaker) =>
    (
      await speaker(`{ viewer { work(planCode: "${PLAN}") { askedBlockers { nodes { text } } blockers { nodes { text } }
        decisions { nodes { text daysLate } } } } }`)
    ).data.viewer.work;

  it('is raised by its lead alone, and asks another ministry by a date', async () => {
    const action = await readAction(lead, 1);
    const [milestoneId] = await milestonesOf(lead, 1);
    const asked = { ...BLOCKER, wantedBy: WANTED, milestoneId };
    expect(await mutate(other, 'raiseBlocker', { ...action, ...asked })).toMatchObject({ code: 'NOT_LEAD_MINISTRY' });
    expect(await mutate(lead, 'raiseBlocker', { ...action, ...asked, askedMinistry: 'XX' })).toMatchObject({
      ...{ code: 'MINISTRY_UNKNOWN', field: 'asked' },
    });
    const raised = await mutate(lead, 'raiseBlocker', { ...action, ...asked });
    expect(raised).toMatchObject({
      ...{ blocker: { state: 'OPEN' }, action: { version: action.expectedVersion + 1 } },
    });
    blockerId = raised.blocker.id;
    moments['raised'] = server.now;
    expect(await read(lead)).toMatchObject({
      blockers: {
        nodes: [
          { ...{ text: BLOCKER.text, daysOverdue: 0, askedMinistry: { code: 'MI' }, milestone: { id: milestoneId } } },
        ],
      },
      ...{ viewerCanRaiseBlocker: { allowed: true }, viewerCanRecordDecision: { allowed: false } },
    });
    expect(await work(other)).toMatchObject({
      askedBlockers: { nodes: [{ text: BLOCKER.text }] },
      blockers: { nodes: [] },
    });
    expect(await work(lead)).toMatchObject({
      askedBlockers: { nodes: [] },
      blockers: { nodes: [{ text: BLOCKER.text }] },
    });
  });

  it('sent twice with one key, it is raised once', async () => {
    const input = {
      ...(await readAction(lead, 2)),
      ...BLOCKER,
      idempotencyKey: '0199d6a0-0000-7000-8000-00000000b10c',
    };
    const [first, again] = await Promise.all([
      mutate(lead, 'raiseBlocker', input),
      mutate(lead, 'raiseBlocker', input),
    ]);
    expect(again).toEqual(first);
    expect(await server.db.selectFrom('blocker').select('id').execute()).toHaveLength(2);
    const over = { ...(await readAction(lead, 2)), blockerId: first.blocker.id, note: NOTE };
    expect(await mutate(lead, 'withdrawBlocker', over)).toMatchObject({ blocker: { state: 'WITHDRAWN' } });
    expect(await mutate(lead, 'withdrawBlocker', over)).toMatchObject({ __typename: 'VersionConflict' });
    const ended = { ...over, ...(await readAction(lead, 2)) };
    expect(await mutate(coordinator, 'liftBlocker', ended)).toMatchObject({ code: 'BLOCKER_ENDED' });
  });

  it('is overdue once the date is past, goes before a committee, and is listed, the longest overdue first', async () => {
    at('2026-12-02');
    const overdue = `{ plan(code: "${PLAN}") { actions(filter: { isBlocked: true }) { nodes { number } }
      blockers(filter: { isOpen: true, isOverdue: true }) { nodes { daysOverdue action { number } } } } }`;
    expect((await auditor(overdue)).data.plan).toEqual({
      actions: { nodes: [{ number: 1 }] },
      blockers: { nodes: [{ daysOverdue: 2, action: { number: 1 } }] },
    });
    const to = { blockerId, committee: 'COPIL', note: NOTE };
    expect(await mutate(other, 'escalateBlocker', { ...(await readAction(other, 1)), ...to })).toMatchObject({
      code: 'NOT_LEAD_MINISTRY',
    });
    expect(await mutate(lead, 'escalateBlocker', { ...(await readAction(lead, 1)), ...to })).toMatchObject({
      blocker: { state: 'ESCALATED', committee: 'COPIL' },
    });
    moments['escalated'] = server.now;
    expect(await mutate(lead, 'escalateBlocker', { ...(await readAction(lead, 1)), ...to })).toMatchObject({
      code: 'BLOCKER_ALREADY_THERE',
    });
  });

  it('is answered by a decision, with somebody in charge of it and a date', async () => {
    at('2026-12-10');
    const decision = { ...DECISION, due: DUE, takenOn: '2026-12-09', blockerIds: [blockerId] };
    expect(await mutate(lead, 'recordDecision', { ...(await readAction(lead, 1)), ...decision })).toMatchObject({
      code: 'DECISIONS_RESTRICTED',
    });
    const recorded = await mutate(coordinator, 'recordDecision', {
      ...(await readAction(coordinator, 1)),
      ...decision,
    });
    expect(recorded).toMatchObject({
      decision: { state: 'TO_DO', answers: { nodes: [{ id: blockerId, state: 'ANSWERED' }] } },
    });
    decisionId = recorded.decision.id;
    moments['decided'] = server.now;
    expect(await work(other)).toEqual({
      ...{ askedBlockers: { nodes: [] }, blockers: { nodes: [] } },
      decisions: { nodes: [{ text: DECISION.text, daysLate: 0 }] },
    });
  });

  it('which is late like a milestone, until those in charge say that it is done', async () => {
    at('2026-12-18');
    const late = `{ plan(code: "${PLAN}") { decisions(filter: { states: [LATE] }) { nodes { daysLate action { number } } } } }`;
    expect((await auditor(late)).data.plan.decisions.nodes).toEqual([{ daysLate: 3, action: { number: 1 } }]);
    const done = { decisionId, doneOn: '2026-12-17', note: 'Les crédits sont notifiés.' };
    expect(await mutate(lead, 'completeDecision', { ...(await readAction(lead, 1)), ...done })).toMatchObject({
      code: 'ONLY_OWNERS_COMPLETE',
    });
    expect(await mutate(other, 'completeDecision', { ...(await readAction(other, 1)), ...done })).toMatchObject({
      decision: { state: 'DONE' },
    });
    expect((await auditor(late)).data.plan.decisions.nodes).toEqual([]);
    expect((await work(other)).decisions.nodes).toEqual([]);
  });

  it('stands at each moment of the past as it stood, on both bases, and nothing can be done there', async () => {
    for (const basis of ['EFFECTIVE', 'RECORDED']) {
      const then = async (moment: string) => read(lead, `, asOf: { at: "${moments[moment] ?? ''}", basis: ${basis} }`);
      expect(await read(lead, `, asOf: { at: "2026-11-24T08:00:00.000Z", basis: ${basis} }`)).toMatchObject({
        ...{ blockers: { totalCount: 0 }, decisions: { nodes: [] } },
      });
      const raised = await then('raised');
      expect(raised).toMatchObject({
        blockers: { nodes: [{ state: 'OPEN', steps: { nodes: [] }, viewerCanEscalate: { allowed: false } }] },
        viewerCanRaiseBlocker: { allowed: false },
      });
      expect(await then('escalated')).toMatchObject({
        blockers: { nodes: [{ state: 'ESCALATED', committee: 'COPIL', daysOverdue: 2 }] },
      });
      expect(await then('decided')).toMatchObject({
        blockers: { nodes: [{ state: 'ANSWERED', committee: null, decision: { text: DECISION.text } }] },
        decisions: { nodes: [{ state: 'TO_DO', done: null }] },
      });
    }
  });

  it('is among what changed, with who did it and why', async () => {
    const moves = `moves(filter: { kinds: [BLOCKER_RAISED, BLOCKER_MOVED, DECISION_TAKEN, DECISION_DONE] }) { nodes {
      kind before after action { number } blocker { state } decision { state } by { displayName } entry { operation } sentence(language: EN) } }`;
    const { data } = await auditor(`{ plan(code: "${PLAN}") {
      all: comparison(from: { on: "2026-11-23" }) { counts { blockerRaised blockerMoved decisionTaken decisionDone } ${moves} }
      since: comparison(from: { at: "${moments['raised'] ?? ''}" }) { ${moves} } } }`);
    expect(data.plan.all.counts).toEqual({ blockerRaised: 2, blockerMoved: 0, decisionTaken: 1, decisionDone: 0 });
    expect(
      data.plan.since.moves.nodes.filter((move: { action: { number: number } }) => move.action.number === 1),
    ).toEqual([
      {
        ...{ kind: 'BLOCKER_MOVED', before: 'OPEN', after: 'ANSWERED', action: { number: 1 } },
        ...{ blocker: { state: 'ANSWERED' }, decision: null, by: { displayName: expect.any(String) } },
        ...{ entry: { operation: 'DECISION_RECORDED' } },
        sentence: `Blocker answered by a decision: “Les crédits de 2027 ne sont pas notifiés”.`,
      },
      expect.objectContaining({
        ...{ kind: 'DECISION_TAKEN', decision: { state: 'DONE' } },
        // The last entry that touched it.
        entry: { operation: 'DECISION_COMPLETED' },
      }),
    ]);
  });

  it('can have its words erased, wherever they stand', async () => {
    const { seq } = await server.db
      .selectFrom('ledgerText')
      .select('seq')
      .where('text', '=', NOTE)
      .where('field', 'like', `blocker.${blockerId}%`)
      .orderBy('seq')
      .executeTakeFirstOrThrow();
    await eraseText(server.db, { seq: Number(seq), field: `blocker.${blockerId}.note`, side: 'after' }, server.now);
    expect((await read(lead)).blockers.nodes[0].steps.nodes[0]).toMatchObject({ note: ERASED_TEXT });
  });

  it('B-34 is refused in a typed answer, whatever is sent', async () => {
    const action = await readAction(lead, 1);
    for (const wrong of [
      { text: 'x'.repeat(1_001) },
      { text: '\u0000 illisible et plus long' },
      { wantedBy: 'un jour' },
      { wantedBy: '2026-12-01' },
      { askedMinistry: null },
      { askedRole: 'COORDINATOR' },
      { askedMinistry: null, askedRole: 'AUDITOR' },
      { milestoneId: 'mil_0' },
    ]) {
      const answer = await send(lead, 'raiseBlocker', { ...action, ...BLOCKER, ...wrong });
      expect(answer).toMatchObject({ status: 200, data: { answer: { __typename: 'Refused' } } });
    }
    const stranger = { ...action, blockerId: `blo_${'0'.repeat(32)}`, note: NOTE };
    expect(await mutate(lead, 'liftBlocker', stranger)).toMatchObject({ code: 'BLOCKER_UNKNOWN' });
    expect(await readAction(lead, 1)).toEqual(action);
  });
});
