import { addDays } from './civil-date.ts';
import { parisDay } from './paris-day.ts';
import type { CivilDate, Instant } from './precise-date.ts';

/**
 * The last millisecond of this day in Paris, in UTC. Found by halving, so that every rule Paris ever had for its clocks is
 * followed.
 */
export function endOfDay(day: CivilDate): Instant {
  let within = Date.parse(`${day}T12:00:00Z`);
  let after = Date.parse(`${addDays(day, 1)}T12:00:00Z`);
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if (parisDay(new Date(middle).toISOString()) === day) within = middle;
    else after = middle;
  }
  return new Date(within).toISOString();
}
