import { TestBed } from '@angular/core/testing';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';

import { ReadOnce } from '../app/words/read-once.ts';
import { Words } from '../app/words/words.ts';
import type { Language } from '../app/words/words.ts';

/** Loads the real words of these parts, so that tests find things by what people read. */
export async function speak(language: Language, ...parts: string[]): Promise<Words> {
  const words = TestBed.inject(Words);
  for (const part of parts) {
    const file = part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    await words.load(part, {
      fr: () => import(`../i18n/${file}.fr.json`),
      en: () => import(`../i18n/${file}.en.json`),
    });
  }
  await words.use(language);
  return words;
}

/** What `Words` needs. */
export const provideWords = () => [
  provideTransloco({
    config: { availableLangs: ['fr', 'en'], defaultLang: 'fr', reRenderOnLangChange: false, prodMode: true },
  }),
  provideTranslocoTranspiler(ReadOnce),
];
