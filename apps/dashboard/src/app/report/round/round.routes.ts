import type { Routes } from '@angular/router';

import { changeWords } from '../../change/change-words.ts';
import { needsWords } from '../../needs/needs-words.ts';
import { withWords } from '../../words/with-words.ts';

const report = withWords('report', {
  fr: () => import('../../../i18n/report.fr.json'),
  en: () => import('../../../i18n/report.en.json'),
});
const round = withWords('round', {
  fr: () => import('../../../i18n/round.fr.json'),
  en: () => import('../../../i18n/round.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'round.title',
    canActivate: [...changeWords, ...needsWords, ...(report.canActivate ?? []), ...(round.canActivate ?? [])],
    loadComponent: () => import('./round.page.ts').then((m) => m.RoundPage),
  },
];
