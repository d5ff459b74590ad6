import type { CivilDate, PreciseDate } from '#domain';

import { jumpsFrom } from './jumps.ts';

const jumps = (today: string, presentedOn: string | null = null) =>
  jumpsFrom(today as CivilDate, presentedOn as PreciseDate | null).map(({ key, on }) => `${key} ${on}`);

describe('the dates that people ask for by a name', () => {
  it('are the ends of the last month and quarter, a year ago, and the presentation of the plan', () => {
    expect(jumps('2026-11-25', '2021-11-15')).toEqual([
      'lastMonth 2026-10-31',
      'lastQuarter 2026-09-30',
      'lastYear 2025-11-25',
      'presentation 2021-11-15',
    ]);
  });

  it('are each there once', () => {
    expect(jumps('2027-01-05')).toEqual(['lastMonth 2026-12-31', 'lastYear 2026-01-05']);
  });

  it('are all over: a plan presented this very month is not offered before', () => {
    expect(jumps('2026-11-25', '2026-11')).not.toContain('presentation 2026-11-30');
  });
});
