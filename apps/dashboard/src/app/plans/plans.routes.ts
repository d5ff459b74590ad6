import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'plans.title',
    ...withWords('plans', {
      fr: () => import('../../i18n/plans.fr.json'),
      en: () => import('../../i18n/plans.en.json'),
    }),
    loadComponent: () => import('./plans.page.ts').then((m) => m.PlansPage),
  },
];
