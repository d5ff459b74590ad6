import type { Said } from '#ui/charts';

import type { Words } from '../words/words.ts';
import type { Shown } from './shown.ts';

/** What words are found with. */
export type Say = Pick<Words, 't' | 'count' | 'language'>;

/** Puts numbers into words, and notes their fields. */
export interface Saying {
  /** « 1 250 » */
  number(shown: Shown): string;
  /** « 3 actions », by the plural rules of the language. */
  count(key: string, shown: Shown, params?: Record<string, string>): string;
  /** The number in other words, those of a share for instance. */
  as(shown: Shown, words: string): string;
}

/** A sentence with the fields of the numbers that it tells. */
export function said(words: Say, sentence: (say: Saying) => string): Said {
  const fields: string[] = [];
  const noted = <T>({ field }: Shown, told: T): T => {
    fields.push(field);
    return told;
  };
  const text = sentence({
    number: (shown) => noted(shown, new Intl.NumberFormat(words.language()).format(shown.value ?? 0)),
    count: (key, shown, params) => noted(shown, words.count(key, shown.value ?? 0, params)),
    as: noted,
  });
  return { words: text, fields };
}
