import { Component, computed, inject } from '@angular/core';

import { Outbox } from '../drafts/outbox.ts';
import { Connection } from '../live/connection.ts';
import { PlanChanges } from '../live/plan-changes.ts';
import { formatTime } from '../words/dates.ts';
import { Words } from '../words/words.ts';

/** Whether what is on screen is up to date, and since when. */
@Component({
  selector: 'jl-live-mark',
  template: `<span class="dot" aria-hidden="true" [class.lost]="!isOpen()"></span
    ><span role="status"
      >{{ words() }}
      @if (waiting() > 0) {
        · <strong>{{ count('shell.live.waiting', waiting()) }}</strong>
      }
    </span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      color: var(--jl-ink-soft);
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    .dot {
      width: 0.5rem;
      height: 0.5rem;
      border-radius: 50%;
      background: var(--jl-done);
    }
    .lost {
      border: 2px solid var(--jl-late);
      background: none;
    }
  `,
})
export class LiveMark {
  private readonly vocabulary = inject(Words);
  private readonly changes = inject(PlanChanges);
  /** How many reports wait to be sent. */
  protected readonly waiting = inject(Outbox).count;
  protected readonly count = this.vocabulary.count;
  protected readonly isOpen = inject(Connection).isOpen;

  protected readonly words = computed(() => {
    const { t, language } = this.vocabulary;
    if (!this.isOpen()) return t('shell.live.lost');
    return t('shell.live.upToDate', { time: formatTime(this.changes.upToDateAt(), language()) });
  });
}
