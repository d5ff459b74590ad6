import type { Routes } from '@angular/router';

import { discussionWords } from '../questions/discussion-words.ts';
import { needsWords } from '../needs/needs-words.ts';
import { withWords } from '../words/with-words.ts';

const { canActivate } = withWords('myWork', {
  fr: () => import('../../i18n/my-work.fr.json'),
  en: () => import('../../i18n/my-work.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'myWork.title',
    canActivate: [...(canActivate ?? []), ...discussionWords, ...needsWords],
    loadComponent: () => import('./my-work.page.ts').then((m) => m.MyWorkPage),
  },
];
