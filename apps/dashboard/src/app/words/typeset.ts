import type { Translation } from '@jsverse/transloco';
import { french } from '#domain/language/french';

/** French typography for a whole file of words, which is written with ordinary keys. */
export function typeset(words: Translation): Translation {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? french(value) : typeset(value as Translation),
    ]),
  );
}
