import type { Routes } from '@angular/router';

import { ofNow } from '../moment/of-now.ts';
import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    ...withWords('audit', {
      fr: () => import('../../i18n/audit.fr.json'),
      en: () => import('../../i18n/audit.en.json'),
    }),
    children: [
      {
        path: '',
        title: 'audit.title',
        loadComponent: () => import('./audit.page.ts').then((m) => m.AuditPage),
      },
      {
        path: 'proof/:sequence',
        title: 'audit.proof.title',
        canActivate: [ofNow],
        loadComponent: () => import('./proof.page.ts').then((m) => m.ProofPage),
      },
    ],
  },
];
