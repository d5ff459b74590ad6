import type { CivilDate, Instant } from './precise-date.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day it is in Paris at this moment, whatever the time zone of the machine (B-81).
 * Throws a `RangeError` when the text is not a moment with `Z` or an offset: without one it would mean local time.
 */
export function parisDay(instant: Instant): CivilDate {
  const moment = INSTANT.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(moment)) throw new RangeError(`Not an instant: ${instant}`);
  const parts = Object.fromEntries(PARIS.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}` as CivilDate;
}
