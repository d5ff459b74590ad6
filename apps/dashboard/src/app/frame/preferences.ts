import { Component, computed, inject } from '@angular/core';
import { Icon } from '#ui/icon';

import { Words } from '../words/words.ts';
import type { ThemeChoice } from './theme.ts';
import { Theme } from './theme.ts';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };

/** The language and the theme, one button each. */
@Component({
  selector: 'jl-preferences',
  imports: [Icon],
  template: `
    <button type="button" (click)="switchLanguage()">
      <jl-icon name="language" />
      <span [attr.lang]="other()">{{ other() === 'en' ? 'English' : 'Français' }}</span>
    </button>
    <button type="button" (click)="theme.choose(next())">
      <jl-icon [name]="theme.choice()" />
      <span class="visually-hidden">{{ t('shell.theme.name') }}</span>
      <span>{{ t('shell.theme.' + theme.choice()) }}</span>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 0.25rem;
    }
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 2.5rem;
      padding: 0 0.625rem;
      border: 0;
      border-radius: var(--jl-radius-small);
      background: none;
      color: var(--jl-ink-soft);
      font: inherit;
      font-size: 0.875rem;
      cursor: pointer;
    }
    button:hover {
      background: var(--jl-sunken);
      color: var(--jl-ink);
    }
  `,
})
export class Preferences {
  private readonly words = inject(Words);
  protected readonly theme = inject(Theme);
  protected readonly t = this.words.t;
  protected readonly other = computed(() => (this.words.language() === 'fr' ? 'en' : 'fr'));
  protected readonly next = computed(() => NEXT[this.theme.choice()]);

  protected switchLanguage(): void {
    void this.words.use(this.other());
  }
}
