import type { CivilDate } from '#domain';
import { TODAY } from './sizes.ts';

const START = Date.parse('2021-01-01T00:00:00Z');
const MINUTE = 60_000;

/** Minutes since 2021 began, in UTC; `minute` is that of the day. */
export function instant(day: CivilDate, minute: number): number {
  return (Date.parse(`${day}T00:00:00Z`) - START) / MINUTE + minute;
}

/** The last minute that anything may be recorded at. */
export const LAST_INSTANT = instant(TODAY as CivilDate, 0) - 1;

/** ISO 8601 in UTC. */
export function iso(at: number): string {
  return new Date(START + at * MINUTE).toISOString();
}

/** The day in Paris. Everything happens between 8 and 18 hours UTC, when that is the day in UTC too. */
export function dayOf(at: number): CivilDate {
  return iso(at).slice(0, 10) as CivilDate;
}

/** This moment, or if that falls on a Saturday or a Sunday the Monday after. */
export function onWorkday(at: number): number {
  const weekday = new Date(START + at * MINUTE).getUTCDay();
  return at + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * 1440;
}
