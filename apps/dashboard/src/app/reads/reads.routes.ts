import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'reads.title',
    ...withWords('reads', {
      fr: () => import('../../i18n/reads.fr.json'),
      en: () => import('../../i18n/reads.en.json'),
    }),
    loadComponent: () => import('./reads.page.ts').then((m) => m.ReadsPage),
  },
];
