import type { CanActivateFn } from '@angular/router';

import { withWords } from '../words/with-words.ts';

/** The words of needs, for each feature that shows some. */
export const needsWords = withWords('needs', {
  fr: () => import('../../i18n/needs.fr.json'),
  en: () => import('../../i18n/needs.en.json'),
}).canActivate as CanActivateFn[];
