import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'actions.title',
    ...withWords('actions', {
      fr: () => import('../../i18n/actions.fr.json'),
      en: () => import('../../i18n/actions.en.json'),
    }),
    loadComponent: () => import('./actions.page.ts').then((m) => m.ActionsPage),
  },
];
