import fc from 'fast-check';
import { lastDayOf } from '../dates/bounds.ts';
import type { PreciseDate } from '../dates/precise-date.ts';
import { anyDate, anyMilestone } from '../testing/arbitraries.ts';
import { aMilestone, day, on, TODAY } from '../testing/samples.ts';
import { promisedDate } from './milestone.ts';
import { moveForecast } from './move-forecast.ts';
import type { ForecastMove } from './move-forecast.ts';
import type { SlippageReason } from './slippage-reason.ts';

const move = (parts: Partial<ForecastMove> = {}): ForecastMove => ({
  to: on('2027-Q1'),
  reasonCode: 'LEGAL',
  reason: 'Le Conseil d’État a été saisi.',
  today: TODAY,
  ...parts,
});

const promised = aMilestone({ baseline: on('2022-Q1'), forecast: on('2026-12'), postponements: 1 });

describe('Moving a forecast', () => {
  it('changes the forecast, keeps the baseline and counts the postponement', () => {
    expect(moveForecast(promised, move())).toEqual({
      accepted: true,
      next: { ...promised, forecast: '2027-Q1', postponements: 2 },
    });
  });

  it('counts no postponement when the promise comes earlier or only grows more precise', () => {
    const quarter = aMilestone({ baseline: on('2027-Q1') });
    expect(moveForecast(quarter, move({ to: on('2027-03-31') }))).toMatchObject({ next: { postponements: 0 } });
    expect(moveForecast(quarter, move({ to: on('2027-02') }))).toMatchObject({ next: { postponements: 0 } });
    expect(moveForecast(quarter, move({ to: on('2027') }))).toMatchObject({ next: { postponements: 1 } });
  });

  it('makes a first date the baseline, which is no postponement', () => {
    expect(moveForecast(aMilestone(), move())).toMatchObject({
      accepted: true,
      next: { baseline: '2027-Q1', forecast: '2027-Q1', postponements: 0 },
    });
  });

  it('does not invent a baseline that was never published', () => {
    const without = aMilestone({ forecast: on('2026-12') });
    expect(moveForecast(without, move())).toMatchObject({ next: { baseline: null, forecast: '2027-Q1' } });
  });

  it.each([
    ['a milestone already reached', { ...promised, actual: on('2026') }, {}, 'MILESTONE_ALREADY_REACHED', undefined],
    ['a text that is no date', promised, { to: '2027-02-30' as PreciseDate }, 'DATE_INVALID', 'forecast'],
    [
      'an interval, which is not how a quarter is kept',
      promised,
      { to: '2027-01/2027-03' as PreciseDate },
      'DATE_INVALID',
      'forecast',
    ],
    ['the date that it has', promised, { to: on('2026-12') }, 'FORECAST_UNCHANGED', 'forecast'],
    ['a date already past', promised, { to: on('2026-10') }, 'FORECAST_IN_THE_PAST', 'forecast'],
    [
      'an unknown kind of reason',
      promised,
      { reasonCode: 'WEATHER' as SlippageReason },
      'CHOICE_UNKNOWN',
      'reasonCode',
    ],
    ['no reason', promised, { reason: ' \n ' }, 'TEXT_EMPTY', 'reason'],
    ['a reason of nine characters', promised, { reason: '  neuf sign  ' }, 'TEXT_TOO_SHORT', 'reason'],
  ])('refuses %s', (_, milestone, parts, code, field) => {
    expect(moveForecast(milestone, move(parts))).toMatchObject({
      accepted: false,
      refusal: field ? { code, field } : { code },
    });
  });

  it('accepts the month that is running: it is not over', () => {
    expect(moveForecast(promised, move({ to: on('2026-11') }))).toMatchObject({ accepted: true });
    expect(moveForecast(promised, move({ to: on('2026-11'), today: day('2026-12-01') }))).toMatchObject({
      accepted: false,
    });
  });

  it('never changes a baseline once set, and counts a postponement exactly when the last day is later', () => {
    fc.assert(
      fc.property(anyMilestone, anyDate(2027, 2040), (milestone, to) => {
        const before = promisedDate(milestone);
        const decision = moveForecast(milestone, move({ to }));
        if (!decision.accepted) return;
        const { next } = decision;
        expect(next.baseline).toBe(before ? milestone.baseline : to);
        const isLater = before !== null && lastDayOf(to) > lastDayOf(before);
        expect(next.postponements - milestone.postponements).toBe(isLater ? 1 : 0);
        expect(next.forecast).toBe(to);
        expect(next.actual).toBeNull();
      }),
    );
  });
});
