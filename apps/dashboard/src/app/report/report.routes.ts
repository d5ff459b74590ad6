import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { needsWords } from '../needs/needs-words.ts';
import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'report.title',
    canActivate: [...changeWords, ...needsWords],
    children: [
      {
        path: '',
        ...withWords('report', {
          fr: () => import('../../i18n/report.fr.json'),
          en: () => import('../../i18n/report.en.json'),
        }),
        loadComponent: () => import('./report.page.ts').then((m) => m.ReportPage),
      },
    ],
  },
];
