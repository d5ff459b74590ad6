import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { ofNow } from '../moment/of-now.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('snapshots', {
  fr: () => import('../../i18n/snapshots.fr.json'),
  en: () => import('../../i18n/snapshots.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'snapshots.title',
    canActivate: [...(words.canActivate ?? []), ...changeWords],
    loadComponent: () => import('./snapshots.page.ts').then((m) => m.SnapshotsPage),
  },
  {
    path: ':fingerprint',
    title: 'snapshots.one',
    canActivate: [ofNow, ...(words.canActivate ?? [])],
    loadComponent: () => import('./snapshot.page.ts').then((m) => m.SnapshotPage),
  },
];
