import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'myWork.title',
    ...withWords('myWork', {
      fr: () => import('../../i18n/my-work.fr.json'),
      en: () => import('../../i18n/my-work.en.json'),
    }),
    loadComponent: () => import('./my-work.page.ts').then((m) => m.MyWorkPage),
  },
];
