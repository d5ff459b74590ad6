import { FIRST_YEAR, LAST_YEAR } from '../dates/civil-date.ts';
import { parsePreciseDate } from '../dates/parse-precise-date.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** Why this is not a date to keep, or `null`. The type says it is one; what came over a wire may say otherwise. */
export function checkDate(date: string, field: string): Refusal | null {
  return parsePreciseDate(date) === date
    ? null
    : refusal('DATE_INVALID', { field, params: { minimum: FIRST_YEAR, maximum: LAST_YEAR } });
}
