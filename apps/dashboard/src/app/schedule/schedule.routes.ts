import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'schedule.title',
    ...withWords('schedule', {
      fr: () => import('../../i18n/schedule.fr.json'),
      en: () => import('../../i18n/schedule.en.json'),
    }),
    loadComponent: () => import('./schedule.page.ts').then((m) => m.SchedulePage),
  },
];
