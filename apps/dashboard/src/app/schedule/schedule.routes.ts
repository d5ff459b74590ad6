import type { Routes } from '@angular/router';

import { needsWords } from '../needs/needs-words.ts';
import { withWords } from '../words/with-words.ts';

const { canActivate } = withWords('schedule', {
  fr: () => import('../../i18n/schedule.fr.json'),
  en: () => import('../../i18n/schedule.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'schedule.title',
    canActivate: [...(canActivate ?? []), ...needsWords],
    loadComponent: () => import('./schedule.page.ts').then((m) => m.SchedulePage),
  },
];
