import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DIGEST_RHYTHMS, DIGEST_RHYTHM_LABELS } from '#domain/digest/rhythm';
import type { DigestRhythm } from '#domain';

import { Words } from '../words/words.ts';
import { MailStore } from './mail.store.ts';
import type { MailsViewer } from './mails-query.ts';

const LANGUAGES = ['FR', 'EN'] as const;

/** How often, and in which language. */
@Component({
  selector: 'jl-preferences-form',
  imports: [MatButton],
  template: `
    <form novalidate (submit)="save($event)" aria-labelledby="preferences">
      <h2 id="preferences">{{ t('mails.preferences.title') }}</h2>
      @if (viewer().mailPreferences.address; as address) {
        <p class="soft">
          {{ t('mails.preferences.to') }} <bdi>{{ address }}</bdi>
        </p>
      } @else {
        <p class="soft">{{ t('mails.preferences.noAddress') }}</p>
      }
      <fieldset>
        <legend>{{ t('mails.preferences.rhythm') }}</legend>
        @for (rhythm of rhythms(); track rhythm.value) {
          <label>
            <input
              type="radio"
              name="rhythm"
              [value]="rhythm.value"
              [checked]="chosen().rhythm === rhythm.value"
              (change)="choose({ rhythm: rhythm.value })"
            />
            {{ rhythm.label }}
          </label>
        }
      </fieldset>
      <fieldset>
        <legend>{{ t('mails.preferences.language') }}</legend>
        @for (language of languages; track language) {
          <label>
            <input
              type="radio"
              name="language"
              [value]="language"
              [checked]="chosen().language === language"
              (change)="choose({ language })"
            />
            {{ t('mails.preferences.languages.' + language) }}
          </label>
        }
      </fieldset>
      <p class="actions">
        <button matButton="filled" type="submit" [disabled]="store.doing() !== null || !isChanged()">
          {{ t('mails.preferences.save') }}
        </button>
        <button matButton type="button" [disabled]="store.doing() !== null" (click)="replace()">
          {{ t('mails.preferences.replace') }}
        </button>
      </p>
      <p class="soft">{{ t('mails.preferences.replaceHint') }}</p>
    </form>
  `,
  styleUrl: './mail-form.scss',
})
export class PreferencesForm {
  readonly viewer = input.required<MailsViewer>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(MailStore);
  protected readonly languages = LANGUAGES;
  protected readonly rhythms = computed(() =>
    DIGEST_RHYTHMS.map((value) => ({ value, label: DIGEST_RHYTHM_LABELS[value][this.words.language()] })),
  );
  private readonly kept = computed(() => {
    const { rhythm, language } = this.viewer().mailPreferences;
    return { rhythm, language };
  });
  /** What is on screen: what is kept, until something else is chosen. */
  protected readonly chosen = linkedSignal(() => this.kept());
  protected readonly isChanged = computed(
    () => this.chosen().rhythm !== this.kept().rhythm || this.chosen().language !== this.kept().language,
  );

  protected choose(choice: { rhythm?: DigestRhythm; language?: 'FR' | 'EN' }): void {
    this.chosen.update((before) => ({ ...before, ...choice }));
  }

  protected save(event: Event): void {
    event.preventDefault();
    if (this.isChanged()) void this.store.prefer(this.chosen(), this.viewer().version);
  }

  protected replace(): void {
    void this.store.prefer({ ...this.kept(), replaceLink: true }, this.viewer().version);
  }
}
