import type { Language } from '#domain';
import { formatPreciseDate } from '#domain/dates/format-precise-date';
import { parsePreciseDate } from '#domain/dates/parse-precise-date';

import type { ListedActionFragment } from '../graphql/generated/graphql.ts';

/** When the next milestone is due, as precisely as it is known; null when no date is. */
export function dueOf({ nextMilestone }: ListedActionFragment, language: Language): string | null {
  const forecast = nextMilestone?.forecast ?? null;
  const date = forecast === null ? undefined : parsePreciseDate(forecast);
  return date === undefined ? null : formatPreciseDate(date, language);
}
