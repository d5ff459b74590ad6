import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** What goes into a sentence: a name, the same in both languages, or words of each. */
export type Word = string | Localised;

/** A sentence with places for words, written `{title}`: French typography is set in the sentence, never in a name. */
export function sentence(fr: string, en: string): (words?: Readonly<Record<string, Word>>) => Localised {
  const written: Localised = { fr: french(fr), en };
  const filled = (language: keyof Localised, words: Readonly<Record<string, Word>>) =>
    Object.entries(words).reduce(
      (text, [name, word]) => text.replaceAll(`{${name}}`, () => (typeof word === 'string' ? word : word[language])),
      written[language],
    );
  return (words = {}) => ({ fr: filled('fr', words), en: filled('en', words) });
}
