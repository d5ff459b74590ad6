import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'recommendations.title',
    ...withWords('recommendations', {
      fr: () => import('../../i18n/recommendations.fr.json'),
      en: () => import('../../i18n/recommendations.en.json'),
    }),
    loadComponent: () => import('./recommendations.page.ts').then((m) => m.RecommendationsPage),
  },
];
