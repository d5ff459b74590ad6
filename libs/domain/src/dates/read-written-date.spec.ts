import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, parseCivilDate } from './civil-date.ts';
import { preciseDateFrom } from './parse-precise-date.ts';
import { PRECISIONS } from './precise-date.ts';
import type { CivilDate } from './precise-date.ts';
import { readWrittenDate, writeDate } from './read-written-date.ts';

describe('a date as people write it', () => {
  it.each([
    ['31/03/2026', '2026-03-31'],
    ['1/3/2026', '2026-03-01'],
    ['31.03.2026', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['03/2026', '2026-03'],
    ['T1 2026', '2026-Q1'],
    ['t1\u00a02026', '2026-Q1'],
    ['Q4/2026', '2026-Q4'],
    ['2026', '2026'],
    ['  2026-q2 ', '2026-Q2'],
    ['2026-03-31', '2026-03-31'],
    ['1er mars 2026', '2026-03-01'],
    ['14 Juillet 2026', '2026-07-14'],
    ['août 2026', '2026-08'],
    ['FÉVRIER 2026', '2026-02'],
    ['September 2026', '2026-09'],
    ['1er janvier 2026', '2026-01-01'],
    ['December 2026', '2026-12'],
  ])('reads « %s »', (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
  });

  it('E-43 reads 03/04/2026 as 3 April', () => {
    expect(readWrittenDate('03/04/2026')).toBe('2026-04-03');
  });

  it.each([
    '',
    'demain',
    '31/02/2026',
    '13/2026',
    'T5 2026',
    '31/03/26',
    '1 brumaire 2026',
    '12/31/2026',
    '2026-3',
    '0',
  ])('does not guess what « %s » means', (text) => {
    expect(readWrittenDate(text)).toBeUndefined();
  });

  it('writes what it reads back, at every precision and in both languages', () => {
    const start = parseCivilDate('1900-01-01') as CivilDate;
    const days = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays(start, days));
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...PRECISIONS),
        fc.constantFrom('fr' as const, 'en' as const),
        (day, precision, language) => {
          const date = preciseDateFrom(day, precision);
          expect(readWrittenDate(writeDate(date, language))).toBe(date);
        },
      ),
    );
  });

  it('writes a quarter in the letter of the language', () => {
    const quarter = preciseDateFrom(parseCivilDate('2026-02-01') as CivilDate, 'QUARTER');
    expect([writeDate(quarter, 'fr'), writeDate(quarter, 'en')]).toEqual(['T1 2026', 'Q1 2026']);
  });
});
