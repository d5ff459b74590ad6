import type { PreciseDate } from '../dates/precise-date.ts';
import { aMilestone, on, TODAY } from '../testing/samples.ts';
import { reachMilestone } from './reach-milestone.ts';

const promised = aMilestone({ baseline: on('2026-12') });

describe('Declaring a milestone reached', () => {
  it.each(['2026-11-23', '2026-11', '2026-Q4', '2026', '1900-01-01'])('accepts %s, which has begun', (date) => {
    expect(reachMilestone(promised, { on: on(date), today: TODAY })).toEqual({
      accepted: true,
      next: { ...promised, actual: date },
    });
  });

  it.each([
    ['tomorrow', promised, on('2026-11-24'), 'DATE_IN_THE_FUTURE'],
    ['next month', promised, on('2026-12'), 'DATE_IN_THE_FUTURE'],
    ['a year before 1900', promised, '1899' as PreciseDate, 'DATE_INVALID'],
    ['a milestone already reached', { ...promised, actual: on('2026-01') }, on('2026-02'), 'MILESTONE_ALREADY_REACHED'],
  ])('refuses %s', (_, milestone, date, code) => {
    expect(reachMilestone(milestone, { on: date, today: TODAY })).toMatchObject({ accepted: false, refusal: { code } });
  });
});
