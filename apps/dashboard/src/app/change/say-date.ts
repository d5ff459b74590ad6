import type { PreciseDate } from '#domain';
import { formatPreciseDate } from '#domain';

import type { Language } from '../words/words.ts';

/** A date that the server gave, as precise as it is known: « T1 2022 ». */
export function sayDate(date: string, language: Language): string {
  return formatPreciseDate(date as PreciseDate, language);
}
