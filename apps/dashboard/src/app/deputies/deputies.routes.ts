import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('deputies', {
  fr: () => import('../../i18n/deputies.fr.json'),
  en: () => import('../../i18n/deputies.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'deputies.title',
    canActivate: [...(words.canActivate ?? []), ...changeWords],
    loadComponent: () => import('./deputies.page.ts').then((m) => m.DeputiesPage),
  },
];
