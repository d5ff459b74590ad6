import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { Words } from '../words/words.ts';

/** Copies a text, and says that it did. */
@Component({
  selector: 'jl-copy-text',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button matButton type="button" (click)="copy()">
      {{ t(copied() ? 'snapshots.copied' : 'snapshots.copy') }}
      <span class="visually-hidden">{{ what() }}</span>
    </button>
    <span role="status" class="visually-hidden">{{ copied() ? t('snapshots.copied') : '' }}</span>
  `,
})
export class CopyText {
  readonly text = input.required<string>();
  /** What is copied, for those who do not see what stands beside. */
  readonly what = input.required<string>();

  private readonly clipboard = inject(Clipboard);
  protected readonly t = inject(Words).t;
  protected readonly copied = signal(false);

  constructor() {
    effect(() => {
      this.text();
      this.copied.set(false);
    });
  }

  protected copy(): void {
    this.copied.set(this.clipboard.copy(this.text()));
  }
}
