import { Component, inject, signal } from '@angular/core';
import { Icon } from '#ui/icon';

import { CurrentPlan } from '../plan/current-plan.ts';
import { Words } from '../words/words.ts';
import { SearchPanel } from './search-panel.ts';

/** Opens the search: by its button, by `/` where nothing is being typed, by Ctrl+K or ⌘K anywhere. */
@Component({
  selector: 'jl-search-opener',
  imports: [Icon, SearchPanel],
  template: `
    @if (current.address() !== null) {
      <button type="button" aria-haspopup="dialog" aria-keyshortcuts="/ Control+K" (click)="open()">
        <jl-icon name="search" />
        <span>{{ t('shell.search') }}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
    }
    @defer (when isWanted()) {
      @if (isOpen()) {
        <jl-search-panel (closed)="isOpen.set(false)" />
      }
    }
  `,
  styleUrl: './search-opener.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class SearchOpener {
  private readonly words = inject(Words);
  protected readonly current = inject(CurrentPlan);
  protected readonly t = this.words.t;
  /** Whether the panel and its words are to be fetched: they are no part of the first screen. */
  protected readonly isWanted = signal(false);
  protected readonly isOpen = signal(false);

  protected press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isCommand = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
    if (event.defaultPrevented || this.isOpen() || !(isCommand || isSlash) || this.current.address() === null) return;
    event.preventDefault();
    void this.open();
  }

  protected async open(): Promise<void> {
    await this.words.load('search', {
      fr: () => import('../../i18n/search.fr.json'),
      en: () => import('../../i18n/search.en.json'),
    });
    this.isWanted.set(true);
    this.isOpen.set(true);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null
  );
}
