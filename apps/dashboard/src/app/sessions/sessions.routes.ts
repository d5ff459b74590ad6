import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('sessions', {
  fr: () => import('../../i18n/sessions.fr.json'),
  en: () => import('../../i18n/sessions.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'sessions.title',
    canActivate: [...(words.canActivate ?? []), ...changeWords],
    loadComponent: () => import('./sessions.page.ts').then((m) => m.SessionsPage),
  },
];
