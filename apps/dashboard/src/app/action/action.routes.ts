import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { discussionWords } from '../questions/discussion-words.ts';
import { needsWords } from '../needs/needs-words.ts';
import { withWords } from '../words/with-words.ts';

export const routes: Routes = [
  {
    path: '',
    title: 'action.title',
    canActivate: [...changeWords, ...discussionWords, ...needsWords],
    children: [
      {
        path: '',
        ...withWords('action', {
          fr: () => import('../../i18n/action.fr.json'),
          en: () => import('../../i18n/action.en.json'),
        }),
        children: [
          { path: '', pathMatch: 'full', loadComponent: () => import('./action.page.ts').then((m) => m.ActionPage) },
          {
            path: 'discussion',
            title: 'discussion.heading',
            loadComponent: () => import('./discussion/discussion.page.ts').then((m) => m.DiscussionPage),
          },
          {
            path: 'history',
            title: 'action.ledger.heading',
            loadComponent: () => import('./history.page.ts').then((m) => m.HistoryPage),
          },
        ],
      },
    ],
  },
];
