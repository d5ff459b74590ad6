import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('mails', {
  fr: () => import('../../i18n/mails.fr.json'),
  en: () => import('../../i18n/mails.en.json'),
});
const canActivate = [...(words.canActivate ?? []), ...changeWords];

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'mails.title',
    canActivate,
    loadComponent: () => import('./mails.page.ts').then((m) => m.MailsPage),
  },
];

export const sentRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'mails.sent.title',
    canActivate,
    loadComponent: () => import('./sent-mails.page.ts').then((m) => m.SentMailsPage),
  },
];
