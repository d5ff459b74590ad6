import { FIRST_YEAR, isCivilDate, LAST_YEAR } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** Why this is not a day on which something was done, or `null`: it has to be a day, and not one to come. */
export function checkDay(day: string, today: CivilDate, field: string): Refusal | null {
  if (!isCivilDate(day)) {
    return refusal('DATE_INVALID', { field, params: { minimum: FIRST_YEAR, maximum: LAST_YEAR } });
  }
  return day > today ? refusal('DAY_TO_COME', { field }) : null;
}
