import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'compare.title',
    ...withWords('compare', {
      fr: () => import('../../i18n/compare.fr.json'),
      en: () => import('../../i18n/compare.en.json'),
    }),
    loadComponent: () => import('./compare.page.ts').then((m) => m.ComparePage),
  },
];
