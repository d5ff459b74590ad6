import { addDays, daysBetween } from '../dates/civil-date.ts';
import { parisDay } from '../dates/paris-day.ts';
import { parisHour } from '../dates/paris-hour.ts';
import type { CivilDate, Instant } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** How often somebody is told by mail what changed for them. */
export const DIGEST_RHYTHMS = ['WORKING_DAYS', 'WEEKLY', 'NEVER'] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

export const DIGEST_RHYTHM_LABELS: Readonly<Record<DigestRhythm, Localised>> = {
  WORKING_DAYS: { fr: french('Chaque jour ouvré'), en: 'Each working day' },
  WEEKLY: { fr: french('Chaque semaine, le lundi'), en: 'Weekly, on Mondays' },
  NEVER: { fr: french('Jamais'), en: 'Never' },
};

/** Whoever never chose is told once a week. */
export const USUAL_RHYTHM: DigestRhythm = 'WEEKLY';

/** From this hour on, in Paris, a day has its mail. */
export const DIGEST_HOUR = 7;

const A_MONDAY = '2024-01-01' as CivilDate;

/** 0 for a Monday, 6 for a Sunday. */
const weekday = (day: CivilDate): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;

/**
 * The last day that has a mail by this rhythm, at this moment: Mondays to Fridays, or Mondays, once it is seven in Paris.
 * Null for who is never told.
 */
export function digestDay(rhythm: DigestRhythm, now: Instant): CivilDate | null {
  if (rhythm === 'NEVER') return null;
  const today = parisDay(now);
  const begun = parisHour(now) >= DIGEST_HOUR ? today : addDays(today, -1);
  const place = weekday(begun);
  return addDays(begun, rhythm === 'WEEKLY' ? -place : -Math.max(0, place - 4));
}
