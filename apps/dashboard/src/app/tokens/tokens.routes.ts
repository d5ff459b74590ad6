import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('tokens', {
  fr: () => import('../../i18n/tokens.fr.json'),
  en: () => import('../../i18n/tokens.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'tokens.title',
    canActivate: [...(words.canActivate ?? []), ...changeWords],
    loadComponent: () => import('./tokens.page.ts').then((m) => m.TokensPage),
  },
];
