import type { CanActivateFn } from '@angular/router';

import { withWords } from '../words/with-words.ts';

/** The words of blockers and decisions, for each feature that shows some. */
export const blockerWords = withWords('blockers', {
  fr: () => import('../../i18n/blockers.fr.json'),
  en: () => import('../../i18n/blockers.en.json'),
}).canActivate as CanActivateFn[];
