import { type CivilDate, type PreciseDate, lastDayOf, parisDay, refusal } from '#domain';
import { badInput } from './errors.ts';

const DAY = 86_400_000;

/** A period of which both days count; a missing one leaves it open on that side. */
export interface Days {
  since?: string | null;
  until?: string | null;
}

/**
 * Whether a day is within the period. What has no day is in no period that has an end.
 *
 * @param field The input at fault, should the period end before it begins. @throws BAD_USER_INPUT
 */
export function within({ since, until }: Days, field: string): (day: string | null) => boolean {
  if (since && until && since > until) throw badInput(refusal('PERIOD_REVERSED', { field }));
  if (!since && !until) return () => true;
  return (day) => day !== null && (!since || day >= since) && (!until || day <= until);
}

/** The last day that a date may mean. */
export const lastDay = (date: string | null): CivilDate | null =>
  date === null ? null : lastDayOf(date as PreciseDate);

/** The day of an instant in Paris. */
export const dayOf = (instant: Date | null): CivilDate | null => instant && parisDay(instant.toISOString());

/** Days since 1970, to sort by. */
export const dayNumber = (day: CivilDate | null): number | null => (day === null ? null : Date.parse(day) / DAY);
