import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';

import { recall, remember } from '../words/preference.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** Light, dark, or as the system says; kept in this browser. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<ThemeChoice>(read(recall('theme')));

  /** What was chosen. */
  readonly choice = this.chosen.asReadonly();

  constructor() {
    effect(() => {
      const choice = this.chosen();
      if (choice === 'system') delete this.root.dataset['theme'];
      else this.root.dataset['theme'] = choice;
    });
  }

  /** Takes a choice and keeps it. */
  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    remember('theme', choice === 'system' ? null : choice);
  }
}

const read = (kept: string | null): ThemeChoice => (kept === 'light' || kept === 'dark' ? kept : 'system');
