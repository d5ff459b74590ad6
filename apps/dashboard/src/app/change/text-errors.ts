import type { ValidationError } from '@angular/forms/signals';
import type { Refusal as RuleRefusal } from '#domain';
import { refusalSentence } from '#domain';

import type { Words } from '../words/words.ts';
import type { Refusal } from './outcome.ts';

/** What a rule of the trade says of a field, as a form shows it. Reads the language: it follows a switch. */
export function ruleError(refusal: RuleRefusal | null, words: Pick<Words, 'language'>): ValidationError | undefined {
  return refusal ? { kind: refusal.code, message: refusalSentence(refusal, words.language()) } : undefined;
}

/**
 * What the server said of a field, with what the form knows of that field. Its sentence is read anew at each showing, in
 * the language of the moment.
 */
export function serverError<About extends object = object>(
  refusal: Refusal,
  words: Pick<Words, 'language'>,
  about: About = {} as About,
) {
  const error = {
    kind: refusal.code,
    get message() {
      return refusal.says[words.language()];
    },
  };
  // Not a spread: it would read the sentence now.
  return Object.assign(error, about);
}
