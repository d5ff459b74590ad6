import { formatDay, formatInstant, formatMonth, formatTime } from './dates.ts';

describe('dates', () => {
  it.each([
    ['2026-03-01', 'fr', '1er mars 2026'],
    ['2026-03-11', 'fr', '11 mars 2026'],
    ['2026-03-01', 'en', '1 March 2026'],
  ] as const)('E-42 writes %s in %s as « %s »', (date, language, text) => {
    expect(formatDay(date, language)).toBe(text);
  });

  it('E-42 writes the month in words', () => {
    expect(formatMonth('2022-09-30', 'fr')).toBe('septembre 2022');
  });

  it('E-42 writes the time of Paris with an h', () => {
    expect(formatTime('2026-07-01T12:05:00.000Z', 'fr')).toBe('14\u00a0h\u00a005');
    expect(formatTime('2026-07-01T12:05:00.000Z', 'en')).toBe('14:05');
  });

  it('writes an instant by the day of Paris, whatever the day in UTC', () => {
    expect(formatInstant('2026-02-28T23:30:00.000Z', 'fr')).toBe('1er mars 2026 à 0\u00a0h\u00a030');
  });
});
