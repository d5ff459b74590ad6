import fc from 'fast-check';
import { monthsBetween } from '../dates/periods.ts';
import { anyMilestone } from '../testing/arbitraries.ts';
import { aMilestone, day, on } from '../testing/samples.ts';
import { promiseCurve } from './promise-curve.ts';

describe('The curve of promises', () => {
  it('counts from the last day of each date, month after month', () => {
    const milestones = [
      aMilestone({ baseline: on('2022-Q1'), forecast: on('2022-05'), actual: on('2022-04-02') }),
      aMilestone({ baseline: on('2022-02') }),
      aMilestone({ forecast: on('2022-04-30') }),
      aMilestone(),
    ];
    const months = monthsBetween(day('2022-02-01'), day('2022-05-01'));
    expect(promiseCurve(milestones, months, day('2022-04-15'))).toEqual({
      total: 4,
      points: [
        { month: '2022-02', planned: 1, replanned: 1, done: 0 },
        { month: '2022-03', planned: 2, replanned: 1, done: 0 },
        { month: '2022-04', planned: 2, replanned: 2, done: 1 },
        { month: '2022-05', planned: 2, replanned: 3, done: null },
      ],
      undated: { planned: 2, replanned: 1 },
    });
  });

  it('never goes down, and ends at all that is dated', () => {
    const months = monthsBetween(day('2019-12-01'), day('2031-01-01'));
    fc.assert(
      fc.property(fc.array(anyMilestone), (milestones) => {
        const { points, total, undated } = promiseCurve(milestones, months, day('2031-01-31'));
        points.slice(1).forEach((point, index) => {
          const before = points[index]!;
          expect(point.planned).toBeGreaterThanOrEqual(before.planned);
          expect(point.replanned).toBeGreaterThanOrEqual(before.replanned);
          expect(point.done).toBeGreaterThanOrEqual(before.done!);
        });
        const last = points.at(-1)!;
        expect(last.planned + undated.planned).toBe(total);
        expect(last.replanned + undated.replanned).toBe(total);
        expect(last.done).toBe(milestones.filter(({ actual }) => actual).length);
      }),
      { numRuns: 50 },
    );
  });
});
