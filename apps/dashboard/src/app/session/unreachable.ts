import { Component, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState } from '#ui/states';
import { Wordmark } from '#ui/icon';

import { Words } from '../words/words.ts';

/** The server did not answer when the page was opened. */
@Component({
  selector: 'jl-unreachable',
  imports: [EmptyState, MatButton, Wordmark],
  template: `
    <main>
      <jl-wordmark />
      <h1 class="visually-hidden">{{ t('shell.unreachable.title') }}</h1>
      <jl-empty-state [heading]="t('shell.unreachable.title')" [body]="t('shell.unreachable.body')">
        <button matButton="filled" (click)="retry()">{{ t('shell.notice.retry') }}</button>
      </jl-empty-state>
    </main>
  `,
  styles: `
    main {
      display: grid;
      gap: 2rem;
      max-width: 40rem;
      margin: 12vh auto 0;
      padding: 1rem;
      justify-items: center;
    }
  `,
})
export class Unreachable {
  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Words).t;

  protected retry(): void {
    this.document.location.reload();
  }
}
