import fc from 'fast-check';
import { anyDate, anyDay } from '../testing/arbitraries.ts';
import { day, on } from '../testing/samples.ts';
import { firstDayOf, isFuture, isPast, lastDayOf } from './bounds.ts';
import { calendarDay, dayNumber } from './calendar.ts';
import { addDays, addMonths, daysBetween, isCivilDate, parseCivilDate } from './civil-date.ts';
import { parsePreciseDate, preciseDateFrom, precisionOf } from './parse-precise-date.ts';
import { PRECISIONS } from './precise-date.ts';

describe('Reading a date', () => {
  it.each([
    ['2022-03-31', 'DAY'],
    ['2022-03', 'MONTH'],
    ['2022-Q1', 'QUARTER'],
    ['2022', 'YEAR'],
    ['1900-01-01', 'DAY'],
    ['2200-12-31', 'DAY'],
    ['1900', 'YEAR'],
    ['2200-Q4', 'QUARTER'],
    ['2024-02-29', 'DAY'],
    ['2000-02-29', 'DAY'],
  ])('keeps %s as it is written, known to the %s', (text, precision) => {
    expect(parsePreciseDate(text)).toBe(text);
    expect(precisionOf(on(text))).toBe(precision);
  });

  it.each([
    ['2022-01/2022-03', '2022-Q1'],
    ['2022-04/2022-06', '2022-Q2'],
    ['2022-07/2022-09', '2022-Q3'],
    ['2022-10/2022-12', '2022-Q4'],
  ])('understands the interval %s as the quarter %s', (interval, quarter) => {
    expect(parsePreciseDate(interval)).toBe(quarter);
  });

  it.each([
    '',
    'demain',
    '31/03/2022',
    '2022-3-31',
    '2022-02-29',
    '1900-02-29',
    '2100-02-29',
    '2022-02-30',
    '2022-04-31',
    '2022-00-10',
    '2022-13-10',
    '2022-01-00',
    '2022-01-32',
    '2022-00',
    '2022-13',
    '2022-Q0',
    '2022-Q5',
    '2022-q1',
    '1899',
    '1899-12-31',
    '1899-Q4',
    '2201',
    '2201-01-01',
    '2201-01/2201-03',
    '2022-01/2022-04',
    '2022-02/2022-04',
    '2022-01/2023-03',
    '2022-13/2022-15',
    '2022-00/2022-02',
    ' 2022',
    '2022\n',
    '2022-03-31T00:00:00Z',
    '２０２２',
  ])('B-62 refuses « %s », which no calendar of a plan has', (text) => {
    expect(parsePreciseDate(text)).toBeUndefined();
  });

  it('takes a day only for a civil date', () => {
    expect(parseCivilDate('2022-03')).toBeUndefined();
    expect(isCivilDate('2022-03-31')).toBe(true);
    expect(isCivilDate('2022-03')).toBe(false);
  });

  it('finds what it wrote, at any precision', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(parsePreciseDate(date)).toBe(date);
        expect(preciseDateFrom(firstDayOf(date), precisionOf(date))).toBe(date);
        expect(preciseDateFrom(lastDayOf(date), precisionOf(date))).toBe(date);
      }),
    );
  });

  it('never takes a text that it would write otherwise, intervals apart', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parsePreciseDate(text);
        expect(date === undefined || date === text).toBe(true);
      }),
    );
  });
});

describe('What a date covers', () => {
  it.each([
    ['2022-03-31', '2022-03-31', '2022-03-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-Q1', '2022-01-01', '2022-03-31'],
    ['2022-Q2', '2022-04-01', '2022-06-30'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('B-82 %s goes from %s to %s', (date, first, last) => {
    expect([firstDayOf(on(date)), lastDayOf(on(date))]).toEqual([first, last]);
  });

  it('begins before it ends, and contains the day that it was made from', () => {
    fc.assert(
      fc.property(anyDay(), fc.constantFrom(...PRECISIONS), (given, precision) => {
        const date = preciseDateFrom(given, precision);
        expect(firstDayOf(date) <= given && given <= lastDayOf(date)).toBe(true);
      }),
    );
  });

  it('is past only after its last day, and from then on', () => {
    expect(isPast(on('2022-Q1'), day('2022-03-31'))).toBe(false);
    expect(isPast(on('2022-Q1'), day('2022-04-01'))).toBe(true);
    fc.assert(
      fc.property(anyDate(), anyDay(), anyDay(), (date, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(isPast(date, earlier) && !isPast(date, later)).toBe(false);
      }),
    );
  });

  it('is to come until its first day', () => {
    expect(isFuture(on('2022-Q2'), day('2022-03-31'))).toBe(true);
    expect(isFuture(on('2022-Q2'), day('2022-04-01'))).toBe(false);
  });
});

describe('Counting days', () => {
  it.each([
    ['2022-03-31', '2022-03-31', 0],
    ['2022-03-31', '2022-04-01', 1],
    ['2022-04-01', '2022-03-31', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['1900-01-01', '2200-12-31', 109_937],
    ['2026-03-28', '2026-03-30', 2],
  ])('B-80 from %s to %s there are %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('agrees with the calendar of the machine on every day of four centuries', () => {
    const milliseconds = 86_400_000;
    const first = dayNumber({ year: 1897, month: 1, day: 1 });
    const epoch = Date.UTC(1897, 0, 1);
    for (let step = 0; step < 146_097; step += 1) {
      const { year, month, day: date } = calendarDay(first + step);
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      if (Date.parse(text) !== epoch + step * milliseconds) throw new Error(`Day ${step} is not ${text}`);
    }
    expect(calendarDay(first + 146_097)).toEqual({ year: 2297, month: 1, day: 1 });
  });

  it('comes back when as many days are taken as were added', () => {
    fc.assert(
      fc.property(anyDay(1950, 2150), fc.integer({ min: -9999, max: 9999 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
        expect(addDays(addDays(start, days), -days)).toBe(start);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i months make %s', (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end);
  });
});
