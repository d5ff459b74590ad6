import { APP_BASE_HREF } from '@angular/common';
import type { ApplicationConfig } from '@angular/core';
import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withRouterConfig } from '@angular/router';
import { TitleStrategy } from '@angular/router';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';

import { entryRoutes } from './entry.routes.ts';
import { PageTitle } from './frame/page-title.ts';
import { Theme } from './frame/theme.ts';
import { ReadOnce } from './words/read-once.ts';
import { Words } from './words/words.ts';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // The page has no base element, which its content policy forbids: one put in by somebody would move all our scripts.
    { provide: APP_BASE_HREF, useValue: '/' },
    provideTransloco({
      config: { availableLangs: ['fr', 'en'], defaultLang: 'fr', reRenderOnLangChange: false, prodMode: true },
    }),
    provideTranslocoTranspiler(ReadOnce),
    provideRouter(
      entryRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(async () => {
      inject(Theme);
      await inject(Words).load('shell', {
        fr: () => import('../i18n/shell.fr.json'),
        en: () => import('../i18n/shell.en.json'),
      });
    }),
  ],
};
