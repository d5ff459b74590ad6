import type { Routes } from '@angular/router';

import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'audit.title',
    ...withWords('audit', {
      fr: () => import('../../i18n/audit.fr.json'),
      en: () => import('../../i18n/audit.en.json'),
    }),
    loadComponent: () => import('./audit.page.ts').then((m) => m.AuditPage),
  },
];
