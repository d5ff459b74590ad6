import fc from 'fast-check';
import { daysBetween } from '../dates/civil-date.ts';
import { anyDay, anyMilestone } from '../testing/arbitraries.ts';
import { aMilestone, day, on, TODAY } from '../testing/samples.ts';
import { daysLate, lateSince, milestoneState, slippageDays } from './milestone-state.ts';
import { promisedDate } from './milestone.ts';

describe('A milestone', () => {
  it('is promised for its forecast, else for its baseline', () => {
    expect(promisedDate(aMilestone({ baseline: on('2022'), forecast: on('2023') }))).toBe('2023');
    expect(promisedDate(aMilestone({ baseline: on('2022') }))).toBe('2022');
    expect(promisedDate(aMilestone())).toBeNull();
  });

  it('is reached, late, to come or without a date', () => {
    const late = { baseline: on('2022-Q1') };
    expect(milestoneState(aMilestone({ ...late, actual: on('2022') }), TODAY)).toBe('REACHED');
    expect(milestoneState(aMilestone(late), TODAY)).toBe('LATE');
    expect(milestoneState(aMilestone({ ...late, forecast: on('2027') }), TODAY)).toBe('UPCOMING');
    expect(milestoneState(aMilestone(), TODAY)).toBe('UNDATED');
  });

  it('B-81 is late only after the last day of the date promised', () => {
    const promise = aMilestone({ baseline: on('2022-Q1') });
    expect(milestoneState(promise, day('2022-03-31'))).toBe('UPCOMING');
    expect(milestoneState(promise, day('2022-04-01'))).toBe('LATE');
  });

  it('counts its days late from the last day promised', () => {
    const promise = aMilestone({ baseline: on('2022-Q1') });
    expect([lateSince(promise, day('2022-03-31')), daysLate(promise, day('2022-03-31'))]).toEqual([null, 0]);
    expect([lateSince(promise, day('2022-04-02')), daysLate(promise, day('2022-04-02'))]).toEqual(['2022-03-31', 2]);
    expect(daysLate(aMilestone(), TODAY)).toBe(0);
  });

  it('once late stays late as long as it is not reached, and one day more each day', () => {
    fc.assert(
      fc.property(anyMilestone, anyDay(2018, 2032), fc.nat({ max: 400 }), (milestone, today, wait) => {
        const later = day(new Date(Date.parse(today) + wait * 86_400_000).toISOString().slice(0, 10));
        if (milestoneState(milestone, today) !== 'LATE') return;
        expect(milestoneState(milestone, later)).toBe('LATE');
        expect(daysLate(milestone, later)).toBe(daysLate(milestone, today) + daysBetween(today, later));
        expect(daysLate(milestone, today)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('Slippage', () => {
  it('compares the last days: what was first promised, what is reached or expected', () => {
    expect(slippageDays(aMilestone({ baseline: on('2022-Q1'), forecast: on('2022-04') }))).toBe(30);
    expect(slippageDays(aMilestone({ baseline: on('2022-Q1'), forecast: on('2023'), actual: on('2022-04-01') }))).toBe(
      1,
    );
  });

  it('stays negative when ahead: no clamp hides it', () => {
    expect(slippageDays(aMilestone({ baseline: on('2022-Q1'), actual: on('2022-03-01') }))).toBe(-30);
  });

  it('is unknown when either date is', () => {
    expect(slippageDays(aMilestone({ baseline: on('2022') }))).toBeNull();
    expect(slippageDays(aMilestone({ forecast: on('2022') }))).toBeNull();
    expect(slippageDays(aMilestone({ actual: on('2022') }))).toBeNull();
  });
});
