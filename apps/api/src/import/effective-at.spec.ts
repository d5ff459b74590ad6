import fc from 'fast-check';
import { type CivilDate, type PreciseDate, parisDay } from '#domain';
import { effectiveAt } from './effective-at.ts';

const now = '2026-11-23T21:00:00.000Z';
const at = (date: string): string => effectiveAt(date as PreciseDate, now);

describe('the moment from which a dated fact is held true', () => {
  it.each([
    ['a day in winter', '2022-01-31', '2022-01-31T22:59:59.999Z'],
    ['a day in summer', '2022-07-14', '2022-07-14T21:59:59.999Z'],
    ['the day on which clocks go forward', '2022-03-27', '2022-03-27T21:59:59.999Z'],
    ['the day on which clocks go back', '2022-10-30', '2022-10-30T22:59:59.999Z'],
    ['a month', '2022-09', '2022-09-30T21:59:59.999Z'],
    ['a quarter', '2022-Q1', '2022-03-31T21:59:59.999Z'],
    ['a year', '2025', '2025-12-31T22:59:59.999Z'],
    ['a day of the far past, on Paris mean time', '1905-12-31', '1905-12-31T23:50:38.999Z'],
  ])('is the end in Paris of the last day of %s', (_, date, moment) => {
    expect(at(date)).toBe(moment);
  });

  it('is never after the moment of recording', () => {
    expect(at('2026')).toBe(now);
    expect(at('2031-05-01')).toBe(now);
  });

  it('lies in its day, and a millisecond later does not', () => {
    const days = fc.date({ min: new Date('1900-01-02'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10) as CivilDate;
        const moment = at(day);
        expect(parisDay(moment)).toBe(day);
        expect(parisDay(new Date(Date.parse(moment) + 1).toISOString())).not.toBe(day);
      }),
    );
  });
});
