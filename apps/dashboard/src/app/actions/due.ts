import { Component, computed, inject, input } from '@angular/core';
import type { LateDays } from '#ui/marks';
import { LateMark } from '#ui/marks';

import type { ListedActionFragment } from '../graphql/generated/graphql.ts';
import { Words } from '../words/words.ts';
import { dueOf } from './action-words.ts';

/** The next date of an action, and whether it is past. */
@Component({
  selector: 'jl-due',
  imports: [LateMark],
  template: `
    @if (due(); as date) {
      <span>{{ date }}</span>
    } @else {
      <span class="absent">{{ t('actions.noDate') }}</span>
    }
    @if (action().isLate) {
      <jl-late-mark [days]="days()" [language]="words.language()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.125rem;
      justify-items: start;
    }
    span {
      white-space: nowrap;
    }
    :host-context(jl-action-cards) jl-late-mark {
      white-space: normal;
    }
    .absent {
      color: var(--jl-ink-soft);
    }
  `,
})
export class Due {
  readonly action = input.required<ListedActionFragment>();
  protected readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly days = computed((): LateDays | null => {
    const next = this.action().nextMilestone;
    return next && next.daysLate > 0 ? { count: next.daysLate, field: `node.${next.id}.daysLate` } : null;
  });
  protected readonly due = computed(() => dueOf(this.action(), this.words.language()));
}
