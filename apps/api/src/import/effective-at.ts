import { type PreciseDate, endOfDay, lastDayOf } from '#domain';

/**
 * The moment from which a fact of this date may be held true: the last millisecond, in Paris, of the last day that the
 * date may mean. A fact known to the quarter is thus never shown before that quarter is over. One whose last day is yet
 * to come is true at the moment of recording: history does not run ahead of its own clock.
 *
 * @param now The moment of recording, ISO 8601 in UTC.
 * @returns ISO 8601 in UTC.
 */
export function effectiveAt(date: PreciseDate, now: string): string {
  const end = endOfDay(lastDayOf(date));
  return end < now ? end : now;
}
