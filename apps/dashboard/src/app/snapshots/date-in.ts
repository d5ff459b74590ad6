import type { Language, PreciseDate } from '#domain';
import { formatPreciseDate } from '#domain';

/** A date of a snapshot as people write it, « — » when it is not known. */
export const dateIn = (date: PreciseDate | null, language: Language): string =>
  date === null ? '—' : formatPreciseDate(date, language);
