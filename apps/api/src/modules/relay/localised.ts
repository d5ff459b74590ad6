import type { Localised } from '#domain';
import type { Language } from '../types.generated.ts';

/** The sentence in the language asked for. */
export function localised(sentence: Localised, language: Language): string {
  return language === 'EN' ? sentence.en : sentence.fr;
}
