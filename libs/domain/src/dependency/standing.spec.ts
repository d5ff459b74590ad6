import { aMilestone, day, on, TODAY } from '../testing/samples.ts';
import { daysAfter, dependencyState, endStanding, milestoneStanding } from './standing.ts';
import type { Standing, StandingAction } from './standing.ts';

const going = (parts: Partial<StandingAction> = {}): StandingAction => ({
  status: 'IN_PROGRESS',
  confidence: null,
  milestones: [],
  ...parts,
});
const standing = (due: string | null, parts: Partial<Standing> = {}): Standing => ({
  due: due === null ? null : day(due),
  isReached: false,
  isInDoubt: false,
  ...parts,
});

describe('Where an end stands', () => {
  it('a milestone is due on the last day promised, or was reached on its day', () => {
    expect(milestoneStanding(aMilestone({ baseline: on('2027-Q1') }), going())).toEqual(standing('2027-03-31'));
    const reached = aMilestone({ baseline: on('2027-01'), actual: on('2026-10-02') });
    expect(milestoneStanding(reached, going({ status: 'SUSPENDED' }))).toEqual(
      standing('2026-10-02', { isReached: true }),
    );
    expect(milestoneStanding(aMilestone(), going())).toEqual(standing(null));
  });

  it('an action ends with the last of its milestones, and nobody knows when as long as one has no date', () => {
    const milestones = [aMilestone({ forecast: on('2027-05') }), aMilestone({ forecast: on('2027-02') })];
    expect(endStanding(going({ milestones }))).toEqual(standing('2027-05-31'));
    expect(endStanding(going({ milestones: [...milestones, aMilestone()] }))).toEqual(standing(null));
    expect(endStanding(going())).toEqual(standing(null));
  });

  it('an action is over once it is done, or all its milestones are reached', () => {
    const milestones = [aMilestone({ actual: on('2026-10-02') })];
    expect(endStanding(going({ milestones })).isReached).toBe(true);
    expect(endStanding(going({ status: 'DONE', confidence: 'COMPROMISED' }))).toEqual(
      standing(null, { isReached: true }),
    );
  });

  it.each([
    [{ status: 'ABANDONED' }, true],
    [{ status: 'SUSPENDED' }, true],
    [{ status: 'TRANSFERRED' }, true],
    [{ confidence: 'COMPROMISED' }, true],
    [{ confidence: 'NEEDS_SUPPORT' }, false],
  ] as const)('of an action that is %j, it is in doubt: %s', (parts, expected) => {
    expect(milestoneStanding(aMilestone(), going(parts)).isInDoubt).toBe(expected);
    expect(endStanding(going(parts)).isInDoubt).toBe(expected);
  });
});

describe('A need', () => {
  it('has its days after what needs it, or before, or unknown', () => {
    expect(daysAfter(standing('2027-01-10'), standing('2027-01-01'))).toBe(9);
    expect(daysAfter(standing('2027-01-01'), standing('2027-01-10'))).toBe(-9);
    expect(daysAfter(standing(null), standing('2027-01-10'))).toBeNull();
    expect(daysAfter(standing('2027-01-10'), standing(null))).toBeNull();
  });

  it.each([
    ['MET', standing('2026-01-01', { isReached: true }), standing('2027-01-01')],
    ['MET', standing('2026-01-01'), standing('2026-10-01', { isReached: true })],
    ['LATE', standing('2026-11-22'), standing('2027-01-01')],
    ['ON_TIME', standing('2026-11-23'), standing('2026-11-23')],
    ['AT_RISK', standing('2027-01-02'), standing('2027-01-01')],
    ['AT_RISK', standing('2027-01-01', { isInDoubt: true }), standing('2027-05-01')],
    ['AT_RISK', standing(null, { isInDoubt: true }), standing('2027-05-01')],
    ['UNDATED', standing(null), standing('2027-05-01')],
    ['ON_TIME', standing('2027-01-01'), standing(null)],
  ] as const)('is %s', (expected, needed, needing) => {
    expect(dependencyState(needed, needing, TODAY)).toBe(expected);
  });
});
