import { type CivilDate, type PreciseDate, addDays, lastDayOf, parisDay } from '#domain';

/**
 * The moment from which a fact of this date may be held true: the last millisecond, in Paris, of the last day that the
 * date may mean. A fact known to the quarter is thus never shown before that quarter is over. One whose last day is yet
 * to come is true at the moment of recording: history does not run ahead of its own clock.
 *
 * @param now The moment of recording, ISO 8601 in UTC.
 * @returns ISO 8601 in UTC.
 */
export function effectiveAt(date: PreciseDate, now: string): string {
  const end = new Date(endOfDay(lastDayOf(date))).toISOString();
  return end < now ? end : now;
}

/** Milliseconds since 1970. Found by halving, so that every rule Paris ever had for its clocks is followed. */
function endOfDay(day: CivilDate): number {
  let within = Date.parse(`${day}T12:00:00Z`);
  let after = Date.parse(`${addDays(day, 1)}T12:00:00Z`);
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if (parisDay(new Date(middle).toISOString()) === day) within = middle;
    else after = middle;
  }
  return within;
}
