import type { CanActivateFn } from '@angular/router';

import { withWords } from '../words/with-words.ts';

/** The words of changes, for each feature that shows or makes some. */
export const changeWords = withWords('change', {
  fr: () => import('../../i18n/change.fr.json'),
  en: () => import('../../i18n/change.en.json'),
}).canActivate as CanActivateFn[];
