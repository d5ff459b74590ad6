import type { Instant } from './precise-date.ts';

const PARIS = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' });

/** The hour that it is in Paris at this moment, 0 to 23, whatever the time zone of the machine. */
export function parisHour(instant: Instant): number {
  return Number(PARIS.format(Date.parse(instant)));
}
