import fc from 'fast-check';
import { endOfDay } from './end-of-day.ts';
import { parisDay } from './paris-day.ts';
import type { CivilDate } from './precise-date.ts';

describe('The end of a day in Paris', () => {
  it.each([
    ['in winter', '2022-01-31', '2022-01-31T22:59:59.999Z'],
    ['in summer', '2022-07-14', '2022-07-14T21:59:59.999Z'],
    ['when clocks go forward', '2022-03-27', '2022-03-27T21:59:59.999Z'],
    ['when clocks go back', '2022-10-30', '2022-10-30T22:59:59.999Z'],
    ['of the far past, on Paris mean time', '1905-12-31', '1905-12-31T23:50:38.999Z'],
  ])('B-81 is, %s, its last millisecond', (_, day, moment) => {
    expect(endOfDay(day as CivilDate)).toBe(moment);
  });

  it('lies in its day, and a millisecond later does not', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10) as CivilDate;
        const moment = endOfDay(day);
        expect(parisDay(moment)).toBe(day);
        expect(parisDay(new Date(Date.parse(moment) + 1).toISOString())).not.toBe(day);
      }),
    );
  });
});
