import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'overview.title',
    ...withWords('overview', {
      fr: () => import('../../i18n/overview.fr.json'),
      en: () => import('../../i18n/overview.en.json'),
    }),
    loadComponent: () => import('./overview.page.ts').then((m) => m.OverviewPage),
  },
];
