import { isCivilDate } from '#domain/dates/civil-date';

import { formatDay, formatInstant } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { Moment } from './plan-at.ts';

/** When, in words: « 31 mars 2022 », « 25 novembre 2026 à 11 h 04 ». */
export function sayMoment({ when }: Moment, { language }: Pick<Words, 'language'>): string {
  return isCivilDate(when) ? formatDay(when, language()) : formatInstant(when, language());
}
