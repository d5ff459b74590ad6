import fc from 'fast-check';
import { anyDay, anyMilestone } from '../testing/arbitraries.ts';
import { MILESTONE_WEIGHT } from '../milestone/milestone.ts';
import { aMilestone, day, on, TODAY } from '../testing/samples.ts';
import { progressOfMany } from './progress-of-many.ts';
import { progressAt, progressOf } from './progress.ts';

const reached = aMilestone({ id: 'a', weight: 3, actual: on('2022-Q1') });
const open = aMilestone({ id: 'b', weight: 1 });

describe('The progress of an action', () => {
  it('is the share of the weights reached, and shows what it was computed from', () => {
    expect(progressOf([reached, open], TODAY)).toMatchObject({
      value: 0.75,
      inputs: [
        { milestoneId: 'a', title: reached.title, weight: 3, reached: true },
        { milestoneId: 'b', title: open.title, weight: 1, reached: false },
      ],
      missing: [],
      asOf: TODAY,
    });
  });

  it('is unknown without a milestone, never zero', () => {
    expect(progressOf([], TODAY)).toMatchObject({ value: null, missing: ['NO_MILESTONE'] });
  });

  it('takes a weight at either end of its range', () => {
    const { minimum, maximum } = MILESTONE_WEIGHT;
    expect(progressOf([aMilestone({ weight: minimum }), aMilestone({ weight: maximum })], TODAY).value).toBe(0);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 0.0009, 1000.1])(
    'B-60 is unknown when a weight is %d',
    (weight) => {
      expect(progressOf([reached, aMilestone({ weight })], TODAY)).toMatchObject({
        value: null,
        missing: ['INVALID_WEIGHT'],
      });
    },
  );

  it('at a past day counts only what was reached by then for certain', () => {
    expect(progressAt([reached, open], day('2022-03-30')).value).toBe(0);
    expect(progressAt([reached, open], day('2022-03-31')).value).toBe(0.75);
  });

  it('lies between 0 and 1, and is 1 exactly when everything is reached', () => {
    fc.assert(
      fc.property(fc.array(anyMilestone, { minLength: 1 }), (milestones) => {
        const { value } = progressOf(milestones, TODAY);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(milestones.every(({ actual }) => actual !== null));
        expect(value === 0).toBe(milestones.every(({ actual }) => actual === null));
      }),
    );
  });

  it('never goes back as the days go by', () => {
    fc.assert(
      fc.property(
        fc.array(anyMilestone, { minLength: 1 }),
        anyDay(2019, 2031),
        anyDay(2019, 2031),
        (all, one, other) => {
          const [earlier, later] = one < other ? [one, other] : [other, one];
          expect(progressAt(all, earlier).value).toBeLessThanOrEqual(progressAt(all, later).value as number);
          expect(progressAt(all, day('2200-12-31')).value).toBe(progressOf(all, TODAY).value);
        },
      ),
    );
  });
});

describe('The progress of several actions', () => {
  it('is the mean of those that are measured, and says how many are not', () => {
    expect(progressOfMany([{ value: 1 }, { value: 0.5 }, { value: null }], TODAY)).toMatchObject({
      value: 0.75,
      measured: 2,
      unmeasured: 1,
      asOf: TODAY,
    });
  });

  it('is unknown when nothing is measured, never zero', () => {
    expect(progressOfMany([{ value: null }], TODAY)).toMatchObject({ value: null, measured: 0, unmeasured: 1 });
    expect(progressOfMany([], TODAY)).toMatchObject({ value: null, measured: 0, unmeasured: 0 });
  });

  it('lies between the least and the greatest of them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
        const mean = progressOfMany(
          values.map((value) => ({ value })),
          TODAY,
        ).value as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.min(1, Math.max(...values) + 1e-12));
      }),
    );
  });
});
