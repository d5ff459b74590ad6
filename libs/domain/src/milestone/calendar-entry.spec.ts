import type { ActionStatus } from '../status/action-status.ts';
import { aMilestone, day, on } from '../testing/samples.ts';
import { calendarEntry } from './calendar-entry.ts';

describe('A milestone in a calendar', () => {
  it('has no place as long as it has no date', () => {
    expect(calendarEntry(aMilestone(), 'IN_PROGRESS')).toBeNull();
  });

  it('is on the day promised, the last one of what is only known more broadly, or the day it was reached', () => {
    const promised = aMilestone({ baseline: on('2026-03'), forecast: on('2026-05-12') });
    expect(calendarEntry(promised, null)).toEqual({ state: 'PROMISED', day: day('2026-05-12'), date: '2026-05-12' });
    const expected = aMilestone({ baseline: on('2026-Q1') });
    expect(calendarEntry(expected, 'SUSPENDED')).toEqual({
      state: 'EXPECTED',
      day: day('2026-03-31'),
      date: '2026-Q1',
    });
    const reached = { ...promised, actual: on('2026-04') };
    expect(calendarEntry(reached, 'DONE')).toEqual({ state: 'REACHED', day: day('2026-04-30'), date: '2026-04' });
  });

  it.each<ActionStatus>(['ABANDONED', 'TRANSFERRED'])(
    'is cancelled when its action is %s, unless it was reached',
    (status) => {
      const promised = aMilestone({ baseline: on('2026-05-12') });
      expect(calendarEntry(promised, status)?.state).toBe('CANCELLED');
      expect(calendarEntry({ ...promised, actual: on('2026-05-01') }, status)?.state).toBe('REACHED');
    },
  );
});
