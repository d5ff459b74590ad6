import { applyMoves, movesBetween, parisDay } from '#domain';
import { contextAt, contextOf } from '../../context.ts';
import { changesHere } from '../../ledger/changes.ts';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, milestonesOf, readAction } from '../../testing/samples.ts';
import { NOW, type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';
import { drawPlan } from './plan-picture.ts';

const MOVE = `kind before after days reason reasonCode on at rule action { number } milestone { title } evidence { title }
  by { displayName } validatedBy { displayName } entry { sequence operation } update { state } sentence english: sentence(language: EN)`;

let server: ServerUnderTest;
let cabinet: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  cabinet = await server.as('cabinet');
});
afterAll(() => server.stop());

/** The plan at two moments, as somebody asks for it. */
async function compared(args: string, selection: string, speaker = cabinet) {
  const answer = await speaker(`{ plan(code: "${PLAN}") { comparison(${args}) { ${selection} } } }`);
  if (!answer.data?.plan) throw new Error(answer.text);
  return answer.data.plan.comparison;
}

/** What the specs read of a move by name. */
interface Told {
  kind: string;
  at: string | null;
  sentence: string;
  reason: string | null;
  action: { number: number; axis: { number: number } };
}

/** What moved in one action, by kind. */
async function movesOf(number: number, args: string, speaker = cabinet): Promise<Record<string, Told>> {
  const { moves } = await compared(args, `moves(first: 100) { nodes { ${MOVE} } }`, speaker);
  const own = moves.nodes.filter((move: Told) => move.action.number === number);
  return Object.fromEntries(own.map((move: Told) => [move.kind, move]));
}

describe('the plan that Jalon comes with, at two moments', () => {
  it('was not there before it was presented: all is added, and nothing is like for like', async () => {
    const then = await compared(
      'from: { on: "2021-11-01" }, to: { on: "2021-12-01" }',
      `from { at on basis } to { on } before { id } after { code asOf { on } } counts { total actions added dropped newlyLate }
       moves(first: 1) { nodes { ${MOVE} } } trend(share: LATE) { before countBefore totalBefore after totalAfter change moved entered left rebaselined inBoth }`,
    );
    expect(then).toMatchObject({
      from: { at: '2021-11-01T22:59:59.999Z', on: '2021-11-01', basis: 'EFFECTIVE' },
      to: { on: '2021-12-01' },
      before: null,
      after: { code: PLAN, asOf: { on: '2021-12-01' } },
      counts: { total: 13, actions: 13, added: 13, dropped: 0, newlyLate: 0 },
      trend: { before: null, countBefore: 0, totalBefore: 0, after: 0, totalAfter: 13, change: null, inBoth: 0 },
    });
    expect(then.trend).toMatchObject({ moved: null, entered: null, left: null, rebaselined: null });
    expect(then.moves.nodes).toMatchObject([
      {
        kind: 'ADDED',
        action: { number: 1 },
        on: '2021-11-15',
        by: null,
        entry: { operation: 'ACTION_RECORDED' },
        sentence: 'Action ajoutée au plan.',
      },
    ]);
  });

  it('says what time alone did, and what facts did', async () => {
    const moves = await movesOf(1, 'from: { on: "2022-01-15" }, to: { on: "2022-10-15" }');
    expect(moves['NEWLY_LATE']).toMatchObject({
      by: null,
      at: null,
      entry: null,
      sentence: 'Action en retard depuis le 30 septembre 2022.',
      english: 'Action late since 30 September 2022.',
    });
    expect(moves['MILESTONE_REACHED']).toMatchObject({
      after: '2022-Q1',
      on: '2022-Q1',
      milestone: { title: "Ligne d'écoute unique ouverte" },
      entry: { operation: 'MILESTONE_RECORDED' },
    });
  });

  it('is two plans, what was true and what was known: nothing was known before it was recorded', async () => {
    const args = 'to: { on: "2022-10-15", basis: RECORDED }, from: { on: "2021-12-01", basis: RECORDED }';
    expect(await compared(args, 'before { id } after { id } counts { total }')).toEqual({
      before: null,
      after: null,
      counts: { total: 0 },
    });
  });

  it('says what a deduced status rests on', async () => {
    const moves = await movesOf(2, 'from: { on: "2026-11-01" }');
    expect(moves['NEWLY_DONE']).toMatchObject({
      before: null,
      after: 'DONE',
      by: null,
      at: '2026-11-23T08:00:00.000Z',
    });
    expect(moves['NEWLY_DONE']?.sentence).toContain('(déduit, non officiel)');
    expect(moves['NEWLY_DONE']?.reason).toMatch(/^Lecture proposée/);
  });

  it('gives each move once, whatever the page, and the same counts under the same filter', async () => {
    const args = 'from: { on: "2021-12-01" }';
    const { counts, moves: all } = await compared(
      args,
      'counts { total newlyEvidenced } moves(first: 100) { totalCount nodes { sentence kind action { number } } }',
    );
    expect(all.totalCount).toBe(counts.total);
    const seen: unknown[] = [];
    for (let after: string | null = null; ;) {
      const { moves } = await compared(
        args,
        `moves(first: 9${after ? `, after: "${after}"` : ''}) { pageInfo { hasNextPage endCursor } nodes { sentence kind action { number } } }`,
      );
      seen.push(...moves.nodes);
      if (!moves.pageInfo.hasNextPage) break;
      after = moves.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.nodes);
    const filtered = await compared(
      args,
      `counts(filter: { kinds: [NEWLY_EVIDENCED], axes: [1] }) { total newlyEvidenced status }
       ofSeef: counts(filter: { ministries: ["SEEF"] }) { actions } ofNobody: counts(filter: { ministries: [null] }) { actions }
       moves(filter: { kinds: [NEWLY_EVIDENCED], axes: [1] }, first: 100) { totalCount nodes { kind action { axis { number } } } }`,
    );
    expect(filtered.counts).toEqual({
      total: filtered.moves.totalCount,
      newlyEvidenced: filtered.moves.totalCount,
      status: 0,
    });
    expect(new Set(filtered.moves.nodes.map((move: Told) => `${move.kind} ${move.action.axis.number}`))).toEqual(
      new Set(['NEWLY_EVIDENCED 1']),
    );
    expect([filtered.ofSeef.actions, filtered.ofNobody.actions]).toEqual([7, 2]);
  });

  it('lists the evidence of an action from the oldest to the newest', async () => {
    const { moves } = await compared(
      'from: { on: "2021-12-01" }',
      'moves(filter: { kinds: [NEWLY_EVIDENCED], axes: [1] }, first: 100) { nodes { action { number } at } }',
    );
    const dates = moves.nodes.filter((move: Told) => move.action.number === 1).map((move: Told) => move.at);
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual([...dates].sort());
  });
});

describe('moments that no comparison takes', () => {
  const ASK = `query ($from: AsOf!, $to: AsOf) { plan(code: "${PLAN}") { comparison(from: $from, to: $to) { counts { total } } } }`;

  it.each([
    [{ from: { on: '2022-02-01' }, to: { on: '2022-01-01' } }, 'PERIOD_REVERSED'],
    [{ from: { on: '2026-11-25' } }, 'MOMENT_IN_THE_FUTURE'],
    [{ from: { on: '2022-01-01' }, to: { at: '2026-11-24T09:00:01Z' } }, 'MOMENT_IN_THE_FUTURE'],
    [{ from: {} }, 'MOMENT_NOT_ONE'],
    [{ from: { on: '2022-01-01', at: '2022-01-01T00:00:00Z' } }, 'MOMENT_NOT_ONE'],
    [{ from: { on: '2022-02-30' } }, 'DATE_INVALID'],
    [{ from: { at: '2022-02-30T00:00:00Z' } }, 'DATE_INVALID'],
    [{ from: { on: 'x'.repeat(10_000) } }, 'DATE_INVALID'],
  ] as const)('%j is refused in both languages: %s', async (variables, rule) => {
    const { errors } = await cabinet(ASK, variables);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      rule,
      message: { fr: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
    });
  });
});

describe('what people do between two moments', () => {
  const at = (hour: string) => `2026-11-24T${hour}:00.000Z`;
  const DAY = `from: { at: "${at('09:30')}" }`;
  let milestone: string;

  beforeAll(async () => {
    const [lead, validator, auditor] = [
      await server.as('lead of SEEF'),
      await server.as('validator of SEEF'),
      await server.as('auditor'),
    ];
    [milestone = ''] = await milestonesOf(lead, 9);
    server.now = at('10:00');
    await mutate(lead, 'submitUpdate', {
      ...(await readAction(lead, 9)),
      ...CONTENT,
      forecastsMoved: [
        {
          milestoneId: milestone,
          forecast: '2027-Q2',
          reasonCode: 'BUDGET',
          reason: 'Les crédits arrivent en janvier.',
        },
      ],
      evidence: [EVIDENCE],
    });
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 6)), ...CONTENT });
    server.now = at('11:00');
    await mutate(validator, 'validateUpdate', await readAction(validator, 9));
    server.now = at('12:00');
    await mutate(auditor, 'recordVerdict', {
      ...(await readAction(auditor, 3)),
      value: 'INCOMPLETE',
      text: 'La campagne a duré trois semaines.',
    });
    server.now = at('13:00');
  });
  afterAll(() => {
    server.now = NOW;
  });

  it('is told with who, when and why', async () => {
    const moves = await movesOf(9, DAY);
    expect(moves['FORECAST']).toMatchObject({
      before: '2022-12-31',
      after: '2027-Q2',
      days: 1642,
      reasonCode: 'BUDGET',
      reason: 'Les crédits arrivent en janvier.',
      at: at('11:00'),
      on: null,
      by: { displayName: 'Aurore Exemple' },
      validatedBy: { displayName: 'Élise Prototype' },
      update: { state: 'VALIDATED' },
      entry: { operation: 'UPDATE_VALIDATED' },
    });
    expect(moves['FORECAST']?.sentence.replaceAll('\u202f', ' ')).toMatch(
      /reporté de 1 642 jours, du 31 décembre 2022 au T2 2027\.$/,
    );
    expect(moves['STATUS_BASIS']).toMatchObject({ before: 'IN_PROGRESS', after: 'IN_PROGRESS' });
    expect(moves['CONFIDENCE']).toMatchObject({ before: null, after: 'ACHIEVABLE', reason: null });
    expect(moves['NEWLY_EVIDENCED']).toMatchObject({ evidence: { title: EVIDENCE.title } });
    expect(moves['NO_LONGER_LATE']).toMatchObject({ entry: { operation: 'UPDATE_VALIDATED' } });
    expect((await movesOf(3, DAY))['VERDICT']).toMatchObject({
      before: null,
      after: 'INCOMPLETE',
      reason: 'La campagne a duré trois semaines.',
      by: { displayName: 'Karine Témoin' },
      validatedBy: null,
    });
  });

  it('says nothing of what a ministry has not validated, whoever asks', async () => {
    for (const who of ['lead of SEEF', 'cabinet', 'auditor']) {
      expect(await movesOf(6, DAY, await server.as(who))).toEqual({});
    }
  });

  it('is nothing between a moment and itself', async () => {
    const same = `from: { at: "${at('12:00')}" }, to: { at: "${at('12:00')}" }`;
    expect(await compared(same, 'counts { total } moves { totalCount } trend(share: DONE) { change moved }')).toEqual({
      counts: { total: 0 },
      moves: { totalCount: 0 },
      trend: { change: 0, moved: 0 },
    });
  });

  it('tells a promise put off from a fact', async () => {
    const share = 'before after change moved entered left rebaselined inBoth formula english: formula(language: EN)';
    const { late, alone, none } = await compared(
      DAY,
      `late: trend(share: LATE) { ${share} } alone: trend(share: LATE, filter: { ministries: ["SEEF"], axes: [3] }) { ${share} totalBefore }
       none: trend(share: LATE, filter: { axes: [99] }) { ${share} }`,
    );
    expect(late.change).toBeCloseTo(-1 / 13, 12);
    expect(late.rebaselined).toBeCloseTo(-1 / 13, 12);
    expect(late).toMatchObject({ moved: 0, entered: 0, left: 0, inBoth: 13 });
    expect(alone).toMatchObject({ totalBefore: 2, change: -0.5, rebaselined: -0.5 });
    expect(none).toMatchObject({ before: null, after: null, change: null, moved: null });
    expect(late.formula).toContain('Actions en retard');
    expect(late.english).toContain('Late actions');
  });

  it('makes, with the plan before, the plan after: at every two moments', async () => {
    const moments = [
      '2021-11-01T00:00:00.000Z',
      '2022-02-15T00:00:00.000Z',
      '2023-06-01T00:00:00.000Z',
      at('09:30'),
      at('11:30'),
      at('12:30'),
    ];
    const { id } = await server.db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
    for (const basis of ['EFFECTIVE', 'RECORDED'] as const) {
      const { db, now } = server;
      const request = { db, signedIn: null, now, today: parisDay(now), changes: changesHere(), log: console };
      const context = contextOf(request);
      const drawn = await Promise.all(moments.map((moment) => drawPlan(id, contextAt(context, { at: moment, basis }))));
      for (const [place, { picture: before }] of drawn.entries()) {
        for (const { picture: after } of drawn.slice(place)) {
          const moves = movesBetween(before, after);
          expect(applyMoves(before.actions, moves)).toEqual(after.actions);
        }
      }
    }
  });
});
