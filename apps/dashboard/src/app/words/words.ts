import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import type { Translation } from '@jsverse/transloco';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

import { typeset } from './typeset.ts';
import { recall, remember } from './preference.ts';

export type Language = 'fr' | 'en';

/** What replaces the `{{ name }}` of a sentence. */
export type Params = Record<string, string | number>;

/** Where the words of one part of the product are found, language by language. */
export type Loaders = Record<Language, () => Promise<{ default: Translation }>>;

/**
 * Every word on screen, in the language chosen. `t` reads signals: a template or a computed value that calls it follows
 * the language by itself.
 */
@Injectable({ providedIn: 'root' })
export class Words {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly loaders = new Map<string, Loaders>();
  private readonly loaded = signal(0);
  private readonly chosen = signal<Language>(recall('language') === 'en' ? 'en' : 'fr');

  /** The language of the interface. */
  readonly language = this.chosen.asReadonly();

  /** The language, as the API names it. */
  readonly apiLanguage = computed<'FR' | 'EN'>(() => (this.chosen() === 'fr' ? 'FR' : 'EN'));

  constructor() {
    this.settle(this.chosen());
  }

  /** Fetches the words of one part, `overview` for instance. They are then said as `t('overview.…')`. */
  async load(part: string, loaders: Loaders): Promise<void> {
    this.loaders.set(part, loaders);
    await this.fetch(part, loaders, this.chosen());
    this.loaded.update((count) => count + 1);
  }

  /** Changes the language once all words already on screen have come in it, so that no key ever shows. */
  async use(language: Language): Promise<void> {
    // Before the words have come: whoever leaves the page meanwhile has chosen all the same.
    remember('language', language);
    await Promise.all([...this.loaders].map(([part, loaders]) => this.fetch(part, loaders, language)));
    this.settle(language);
    this.chosen.set(language);
  }

  /** The words behind a key, with `{{ name }}` replaced from `params`. */
  readonly t = (key: string, params?: Params): string => {
    this.loaded();
    return this.transloco.translate(key, params, this.chosen());
  };

  /** The words behind `<key>.one` or `<key>.other`, by the plural rules of the language; `{{ count }}` is formatted. */
  readonly count = (key: string, count: number, params?: Params): string => {
    const language = this.chosen();
    const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
    return this.t(`${key}.${form}`, { count: new Intl.NumberFormat(language).format(count), ...params });
  };

  private async fetch(part: string, loaders: Loaders, language: Language): Promise<void> {
    const inlineLoader = {
      [`${part}/fr`]: () => loaders.fr().then((found) => typeset(found.default)),
      [`${part}/en`]: () => loaders.en().then((found) => found.default),
    };
    await firstValueFrom(this.transloco.load(`${part}/${language}`, { inlineLoader }));
  }

  private settle(language: Language): void {
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
  }
}
