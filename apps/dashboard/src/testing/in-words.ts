import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTransloco } from '@jsverse/transloco';

import type { Language } from '../app/words/words.ts';
import { Words } from '../app/words/words.ts';
import * as actionsEn from '../i18n/actions.en.json';
import * as actionsFr from '../i18n/actions.fr.json';
import * as overviewEn from '../i18n/overview.en.json';
import * as overviewFr from '../i18n/overview.fr.json';
import * as shellEn from '../i18n/shell.en.json';
import * as shellFr from '../i18n/shell.fr.json';

const PARTS = {
  shell: { fr: shellFr, en: shellEn },
  overview: { fr: overviewFr, en: overviewEn },
  actions: { fr: actionsFr, en: actionsEn },
};

/** What makes `Words` speak in a test, as in the product. */
export function provideWords(): (EnvironmentProviders | Provider)[] {
  return [
    provideTransloco({
      config: { availableLangs: ['fr', 'en'], defaultLang: 'fr', reRenderOnLangChange: false, prodMode: true },
    }),
  ];
}

/** The words themselves, once their files have come. */
export async function speak(language: Language = 'fr'): Promise<Words> {
  const words = TestBed.inject(Words);
  for (const [part, files] of Object.entries(PARTS)) {
    await words.load(part, { fr: async () => plain(files.fr), en: async () => plain(files.en) });
  }
  await words.use(language);
  return words;
}

/** A JSON file as a module, whether or not the runner wrapped it. */
function plain(file: object): { default: Record<string, string> } {
  const found = 'default' in file ? file.default : file;
  return { default: found as Record<string, string> };
}
