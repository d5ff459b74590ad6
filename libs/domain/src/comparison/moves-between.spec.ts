import type { Milestone } from '../milestone/milestone.ts';
import { aMilestone, aPicture, aPlanPicture, on } from '../testing/samples.ts';
import { applyMoves } from './apply-moves.ts';
import { MOVE_KINDS } from './move-kinds.ts';
import type { Move } from './move.ts';
import { movesBetween } from './moves-between.ts';
import { milestonePicture } from './plan-picture.ts';
import type { ActionPicture } from './plan-picture.ts';

/** What moved in one action. */
function moved(before: Partial<ActionPicture>, after: Partial<ActionPicture>): Move[] {
  return movesBetween(aPlanPicture({ a1: aPicture(before) }), aPlanPicture({ a1: aPicture(after) }));
}

/** What moved in one milestone. */
function dated(before: Partial<Milestone>, after: Partial<Milestone>): Move[] {
  const milestones = (dates: Partial<Milestone>) => new Map([['m1', milestonePicture(aMilestone(dates))]]);
  return moved({ milestones: milestones(before) }, { milestones: milestones(after) });
}

describe('What moved in a plan', () => {
  it('is the whole action when it came or went', () => {
    const picture = aPicture();
    expect(movesBetween(aPlanPicture({}), aPlanPicture({ a1: picture }))).toEqual([
      { kind: 'ADDED', actionId: 'a1', before: null, after: picture },
    ]);
    expect(movesBetween(aPlanPicture({ a1: picture }), aPlanPicture({}))).toEqual([
      { kind: 'DROPPED', actionId: 'a1', before: picture, after: null },
    ]);
  });

  it('goes by action, in the order of the later moment, those dropped last', () => {
    const [open, done] = [aPicture(), aPicture({ status: 'DONE' })];
    const moves = movesBetween(
      aPlanPicture({ a9: open, a1: open, a2: open }),
      aPlanPicture({ a2: done, a1: done, a3: open }),
    );
    expect(moves.map(({ actionId, kind }) => [actionId, kind])).toEqual([
      ['a2', 'NEWLY_DONE'],
      ['a1', 'NEWLY_DONE'],
      ['a3', 'ADDED'],
      ['a9', 'DROPPED'],
    ]);
  });
});

describe('What moved in an action', () => {
  it('is a status of its own kind when done, and of another when only better known', () => {
    const deduced = { status: 'IN_PROGRESS', statusIsDeduced: true } as const;
    expect(moved(deduced, { status: 'DONE' })).toEqual([
      { kind: 'NEWLY_DONE', actionId: 'a1', before: 'IN_PROGRESS', after: 'DONE', wasDeduced: true, isDeduced: false },
    ]);
    expect(moved(deduced, { status: 'SUSPENDED' })).toMatchObject([{ kind: 'STATUS' }]);
    expect(moved(deduced, { status: 'IN_PROGRESS' })).toMatchObject([{ kind: 'STATUS_BASIS' }]);
    expect(moved({ status: null }, { status: 'NOT_STARTED' })).toMatchObject([{ before: null, after: 'NOT_STARTED' }]);
  });

  it('is each fact once, the weightiest first', () => {
    const before = aPicture({
      isLate: false,
      evidence: new Set(['e1']),
      contradictions: new Set(['SECURED_PAST_DATE'] as const),
      milestones: new Map([['m1', milestonePicture(aMilestone({ baseline: on('2026-03') }))]]),
    });
    const after = aPicture({
      status: 'SUSPENDED',
      confidence: 'COMPROMISED',
      leadMinistryId: null,
      verdict: 'INCOMPLETE',
      isLate: true,
      evidence: new Set(['e2']),
      contradictions: new Set(['PROGRESS_STALLED'] as const),
      milestones: new Map([['m2', milestonePicture(aMilestone())]]),
    });
    const moves = moved(before, after);
    expect(moves.map(({ kind }) => kind)).toEqual([
      'STATUS',
      'NEWLY_LATE',
      'CONFIDENCE',
      'OWNER',
      'VERDICT',
      'CONTRADICTION_OPENED',
      'CONTRADICTION_CLOSED',
      'NEWLY_EVIDENCED',
      'EVIDENCE_WITHDRAWN',
      'MILESTONE_ADDED',
      'MILESTONE_DROPPED',
    ]);
    expect(moved(after, before)).toContainEqual({ kind: 'NO_LONGER_LATE', actionId: 'a1', before: true, after: false });
  });

  it('is what became of blockers and decisions', () => {
    const before = {
      blockers: new Map([
        ['b1', 'OPEN'],
        ['b2', 'OPEN'],
      ] as const),
      decisions: new Map([['d1', false]]),
    };
    const after = {
      blockers: new Map([
        ['b1', 'ESCALATED'],
        ['b2', 'OPEN'],
        ['b3', 'LIFTED'],
      ] as const),
      decisions: new Map([
        ['d1', true],
        ['d2', false],
      ]),
    };
    const moves = moved(before, after);
    expect(moves).toEqual([
      { kind: 'BLOCKER_RAISED', actionId: 'a1', blockerId: 'b3', before: null, after: 'LIFTED' },
      { kind: 'BLOCKER_MOVED', actionId: 'a1', blockerId: 'b1', before: 'OPEN', after: 'ESCALATED' },
      { kind: 'DECISION_TAKEN', actionId: 'a1', decisionId: 'd2', before: null, after: false },
      { kind: 'DECISION_DONE', actionId: 'a1', decisionId: 'd1', before: false, after: true },
    ]);
    const there = applyMoves(aPlanPicture({ a1: aPicture(before) }).actions, moves);
    expect(there.get('a1')).toMatchObject(after);
  });

  it('shows the longest slip first', () => {
    const milestones = (...dates: string[]) =>
      new Map(dates.map((date, place) => [`m${place}`, milestonePicture(aMilestone({ forecast: on(date) }))]));
    const moves = moved(
      { milestones: milestones('2026-01', '2026-01', '2026-01') },
      { milestones: milestones('2026-02', '2025-01', '2026-06') },
    );
    expect(moves.map((move) => ('days' in move ? move.days : null))).toEqual([-365, 150, 28]);
  });
});

describe('What moved in a milestone', () => {
  it('is counted in days from last day to last day', () => {
    expect(dated({ baseline: on('2022-03-31') }, { baseline: on('2022-03-31'), forecast: on('2022-Q2') })).toEqual([
      {
        kind: 'FORECAST',
        actionId: 'a1',
        milestoneId: 'm1',
        before: '2022-03-31',
        after: '2022-Q2',
        days: 91,
        isBaseline: false,
      },
    ]);
  });

  it('is nothing when a forecast only repeats the baseline', () => {
    expect(dated({ baseline: on('2022') }, { baseline: on('2022'), forecast: on('2022') })).toEqual([]);
  });

  it('is one move when a first promise is its baseline too, two when they are not the same', () => {
    expect(dated({}, { baseline: on('2026'), forecast: on('2026') })).toMatchObject([
      { kind: 'FORECAST', before: null, after: '2026', days: null, isBaseline: true },
    ]);
    expect(dated({}, { baseline: on('2025'), forecast: on('2026') })).toMatchObject([
      { kind: 'FORECAST', isBaseline: false },
      { kind: 'BASELINE', before: null, after: '2025', days: null },
    ]);
  });

  it('is reached so many days after the date then promised', () => {
    expect(dated({ baseline: on('2026-03') }, { baseline: on('2026-03'), actual: on('2026-04-02') })).toMatchObject([
      { kind: 'MILESTONE_REACHED', before: null, after: '2026-04-02', days: 2 },
    ]);
    expect(dated({}, { actual: on('2026') })).toMatchObject([{ kind: 'MILESTONE_REACHED', days: null }]);
  });

  it('is corrected when the date reached is another one or none', () => {
    expect(dated({ actual: on('2026-03') }, { actual: on('2026-04') })).toMatchObject([
      { kind: 'MILESTONE_CORRECTED', days: 30 },
    ]);
    expect(dated({ actual: on('2026-03') }, {})).toMatchObject([
      { kind: 'MILESTONE_CORRECTED', after: null, days: null },
    ]);
  });
});

describe('Making moves again', () => {
  it('leaves out what the picture does not have', () => {
    const onMilestone = dated({ baseline: on('2026') }, { baseline: on('2026'), forecast: on('2027') });
    const bare = aPlanPicture({ a1: aPicture() }).actions;
    expect(applyMoves(bare, onMilestone)).toEqual(bare);
    expect(applyMoves(new Map(), onMilestone)).toEqual(new Map());
  });

  it('has every kind, each once in the order of weight', () => {
    expect(new Set(MOVE_KINDS).size).toBe(MOVE_KINDS.length);
  });
});
