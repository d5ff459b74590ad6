import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('accounts', {
  fr: () => import('../../i18n/accounts.fr.json'),
  en: () => import('../../i18n/accounts.en.json'),
});
const canActivate = [...(words.canActivate ?? []), ...changeWords];

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'accounts.title',
    canActivate,
    loadComponent: () => import('./accounts.page.ts').then((m) => m.AccountsPage),
  },
  {
    path: 'invitations',
    title: 'accounts.invitations.title',
    canActivate,
    loadComponent: () => import('./invitations.page.ts').then((m) => m.InvitationsPage),
  },
  {
    path: ':personId',
    title: 'accounts.title',
    canActivate,
    loadComponent: () => import('./account.page.ts').then((m) => m.AccountPage),
  },
];
