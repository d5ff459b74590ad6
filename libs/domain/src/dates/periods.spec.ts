import { day } from '../testing/samples.ts';
import { monthsBetween, pastPeriodEnds, periodStart } from './periods.ts';

describe('Reporting periods', () => {
  it('begin with the month or the quarter', () => {
    expect(periodStart(day('2026-11-23'), 'MONTH')).toBe('2026-11-01');
    expect(periodStart(day('2026-11-23'), 'QUARTER')).toBe('2026-10-01');
  });

  it('that are over are listed by their last day, oldest first', () => {
    expect(pastPeriodEnds(day('2026-11-23'), 'QUARTER', 3)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30']);
    expect(pastPeriodEnds(day('2026-02-01'), 'MONTH', 3)).toEqual(['2025-11-30', '2025-12-31', '2026-01-31']);
  });

  it('B-82 are not over on their own last day', () => {
    expect(pastPeriodEnds(day('2026-12-31'), 'QUARTER', 1)).toEqual(['2026-09-30']);
    expect(pastPeriodEnds(day('2027-01-01'), 'QUARTER', 1)).toEqual(['2026-12-31']);
  });

  it('months between two days include those of both', () => {
    expect(monthsBetween(day('2021-11-30'), day('2022-02-01'))).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
    expect(monthsBetween(day('2022-01-31'), day('2022-01-01'))).toEqual(['2022-01']);
    expect(monthsBetween(day('2022-02-01'), day('2022-01-31'))).toEqual([]);
  });
});
