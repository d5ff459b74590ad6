import type { CanActivateFn } from '@angular/router';

import { withWords } from '../words/with-words.ts';

/** The words of exchanges and questions, for each feature that shows some. */
export const discussionWords = withWords('discussion', {
  fr: () => import('../../i18n/discussion.fr.json'),
  en: () => import('../../i18n/discussion.en.json'),
}).canActivate as CanActivateFn[];
