import type { Routes } from '@angular/router';

import { changeWords } from '../change/change-words.ts';
import { withWords } from '../words/with-words.ts';

const words = withWords('campaigns', {
  fr: () => import('../../i18n/campaigns.fr.json'),
  en: () => import('../../i18n/campaigns.en.json'),
});

export const routes: Routes = [
  {
    path: '',
    title: 'campaigns.title',
    canActivate: [...(words.canActivate ?? []), ...changeWords],
    loadComponent: () => import('./campaigns.page.ts').then((m) => m.CampaignsPage),
  },
];
