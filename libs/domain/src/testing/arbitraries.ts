import fc from 'fast-check';
import { civilDate } from '../dates/civil-date.ts';
import { daysInMonth } from '../dates/calendar.ts';
import { preciseDateFrom } from '../dates/parse-precise-date.ts';
import { PRECISIONS } from '../dates/precise-date.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import type { Milestone } from '../milestone/milestone.ts';

/** Any day between these years. */
export const anyDay = (firstYear = 1900, lastYear = 2200): fc.Arbitrary<CivilDate> =>
  fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([year, month, n]) => civilDate({ year, month, day: (n % daysInMonth(year, month)) + 1 }));

/** Any date of any precision between these years. */
export const anyDate = (firstYear?: number, lastYear?: number): fc.Arbitrary<PreciseDate> =>
  fc
    .tuple(anyDay(firstYear, lastYear), fc.constantFrom(...PRECISIONS))
    .map(([day, precision]) => preciseDateFrom(day, precision));

const maybeDate = fc.option(anyDate(2020, 2030), { nil: null });

/** Any milestone, its dates in the same decade so that they meet. */
export const anyMilestone: fc.Arbitrary<Milestone> = fc.record({
  id: fc.uuid(),
  title: fc.string(),
  weight: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.double({ min: 0.001, max: 1000, noNaN: true })),
  baseline: maybeDate,
  forecast: maybeDate,
  actual: maybeDate,
  postponements: fc.nat({ max: 5 }),
});
