import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';

/** Says that a text typed earlier was found again, and lets the person start afresh. */
@Component({
  selector: 'jl-kept-notice',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      <p>{{ t('report.restored', { date: date() }) }}</p>
      <button matButton="outlined" type="button" (click)="erase.emit()">{{ t('report.erase') }}</button>
      <button matButton type="button" (click)="closed.emit()">{{ t('report.goOn') }}</button>
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--jl-accent);
      border-radius: var(--jl-radius-small);
      background: var(--jl-accent-soft);
    }
    p {
      flex: 1 1 20rem;
    }
  `,
})
export class KeptNotice {
  /** When it was typed. */
  readonly at = input.required<string>();
  readonly erase = output();
  readonly closed = output();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly date = computed(() => formatInstant(this.at(), this.words.language()));
}
