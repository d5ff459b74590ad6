import { lateness } from '../action/lateness.ts';
import type { Milestone } from '../milestone/milestone.ts';
import { aMilestone, aPicture, aPlanPicture, day, on } from '../testing/samples.ts';
import { milestonePicture } from './plan-picture.ts';
import type { ActionPicture } from './plan-picture.ts';
import { trendOf } from './trend.ts';

const JANUARY = day('2026-01-15');
const JUNE = day('2026-06-15');

/** An action with one milestone, late as it then was. */
function promising(dates: Partial<Milestone>, then: typeof JUNE, parts: Partial<ActionPicture> = {}): ActionPicture {
  const milestone = aMilestone(dates);
  const action = aPicture({ milestones: new Map([['m1', milestonePicture(milestone)]]), ...parts });
  return { ...action, isLate: lateness({ status: action.status, milestones: [milestone] }, then).isLate };
}

const [open, done] = [aPicture(), aPicture({ status: 'DONE' })];

describe('How a share changed, like for like', () => {
  it('tells what moved from what entered and what left', () => {
    const before = aPlanPicture({ a1: open, a2: open, a3: done, gone: done });
    const after = aPlanPicture({ a1: done, a2: open, a3: done, new: open });
    const trend = trendOf('DONE', before, after);
    expect(trend).toMatchObject({
      before: { count: 2, total: 4, value: 0.5 },
      after: { count: 2, total: 4, value: 0.5 },
      inBoth: 3,
      change: 0,
    });
    expect(trend.parts?.left).toBeCloseTo(1 / 3 - 1 / 2, 12);
    expect(trend.parts?.moved).toBeCloseTo(1 / 3, 12);
    expect(trend.parts?.entered).toBeCloseTo(1 / 2 - 2 / 3, 12);
    expect(trend.parts?.rebaselined).toBe(0);
  });

  it('is not measured when there was nothing to count', () => {
    expect(trendOf('LATE', aPlanPicture({}), aPlanPicture({ a1: open }))).toEqual({
      share: 'LATE',
      before: { count: 0, total: 0, value: null },
      after: { count: 0, total: 1, value: 0 },
      inBoth: 0,
      change: null,
      parts: null,
    });
    expect(trendOf('LATE', aPlanPicture({ a1: open }), aPlanPicture({})).change).toBeNull();
  });

  it('has no parts when no action is there at both moments', () => {
    expect(trendOf('DONE', aPlanPicture({ a1: open }), aPlanPicture({ a2: done }))).toMatchObject({
      change: 1,
      parts: null,
    });
  });

  it('counts evidence and confidence too', () => {
    const before = aPlanPicture({ a1: open, a2: open });
    const after = aPlanPicture({ a1: aPicture({ evidence: new Set(['e1']), confidence: 'SECURED' }), a2: open });
    expect(trendOf('EVIDENCED', before, after).parts?.moved).toBe(0.5);
    expect(trendOf('SECURED', before, after).parts?.moved).toBe(0.5);
  });
});

describe('Promises set anew', () => {
  const late = (was: ActionPicture, is: ActionPicture) =>
    trendOf('LATE', aPlanPicture({ a1: was }, JANUARY), aPlanPicture({ a1: is }, JUNE)).parts;
  const promised = on('2026-03');

  it('are nothing when dates stayed: time alone made it late', () => {
    const [was, is] = [promising({ baseline: promised }, JANUARY), promising({ baseline: promised }, JUNE)];
    expect(late(was, is)).toMatchObject({ moved: 1, rebaselined: 0 });
  });

  it('are what ended a delay that nothing else ended', () => {
    const was = promising({ baseline: on('2025') }, JANUARY);
    const is = promising({ baseline: on('2025'), forecast: on('2027') }, JUNE);
    expect(late(was, is)).toMatchObject({ moved: 0, rebaselined: -1 });
  });

  it('are what hides a delay that would have come', () => {
    const was = promising({ baseline: promised }, JANUARY);
    const is = promising({ baseline: promised, forecast: on('2027') }, JUNE);
    expect(late(was, is)).toMatchObject({ moved: 1, rebaselined: -1 });
  });

  it('are what made late by being brought forward', () => {
    const was = promising({ baseline: on('2027') }, JANUARY);
    const is = promising({ baseline: on('2027'), forecast: on('2026-05') }, JUNE);
    expect(late(was, is)).toMatchObject({ moved: 0, rebaselined: 1 });
  });

  it('are not what ends a delay when the milestone was reached', () => {
    const was = promising({ baseline: on('2025') }, JANUARY);
    const is = promising({ baseline: on('2025'), forecast: on('2027'), actual: on('2026-05') }, JUNE);
    expect(late(was, is)).toMatchObject({ moved: -1, rebaselined: 0 });
  });

  it('are not a milestone that came in between: nothing had been promised for it', () => {
    const was = aPicture();
    const is = promising({ baseline: promised }, JUNE);
    expect(late(was, is)).toMatchObject({ moved: 1, rebaselined: 0 });
  });
});
