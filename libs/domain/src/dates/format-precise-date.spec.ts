import { on } from '../testing/samples.ts';
import { formatPreciseDate } from './format-precise-date.ts';

describe('A date as people write it', () => {
  it.each([
    ['2022-Q1', 'T1 2022', 'Q1 2022'],
    ['2022-09', 'septembre 2022', 'September 2022'],
    ['2026-03-01', '1er mars 2026', '1 March 2026'],
    ['2026-03-11', '11 mars 2026', '11 March 2026'],
    ['2026-08-31', '31 août 2026', '31 August 2026'],
    ['1900-01-01', '1er janvier 1900', '1 January 1900'],
    ['2022', '2022', '2022'],
  ])('E-42 %s is « %s » in French, “%s” in English', (date, french, english) => {
    expect(formatPreciseDate(on(date), 'fr')).toBe(french);
    expect(formatPreciseDate(on(date), 'en')).toBe(english);
  });
});
