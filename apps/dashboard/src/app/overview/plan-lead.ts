import { Component, computed, inject, input } from '@angular/core';
import { formatPreciseDate } from '#domain/dates/format-precise-date';
import { parsePreciseDate } from '#domain/dates/parse-precise-date';

import { Words } from '../words/words.ts';
import type { OverviewPlan } from './overview-data.ts';

/** What the plan is and what became of it, in two sentences. */
@Component({
  selector: 'jl-plan-lead',
  template: `
    <p>
      {{ presented() }}
      @if (plan().successorName; as name) {
        {{ t('overview.lead.successor') }}
        @if (plan().successorUrl; as url) {
          <a [href]="url" rel="noopener noreferrer">{{ name }}</a>{{ successorDate() }}.
        } @else {
          {{ name }}{{ successorDate() }}.
        }
      }
    </p>
  `,
  styles: `
    p {
      max-width: var(--jl-reading);
      color: var(--jl-ink-soft);
    }
  `,
})
export class PlanLead {
  readonly plan = input.required<OverviewPlan>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly presented = computed(() => {
    const date = this.said(this.plan().presentedOn);
    return date === null ? '' : this.t('overview.lead.presented', { date });
  });
  protected readonly successorDate = computed(() => {
    const date = this.said(this.plan().successorOn);
    return date === null ? '' : ` (${date})`;
  });

  private said(date: string | null): string | null {
    const known = date === null ? undefined : parsePreciseDate(date);
    return known === undefined ? null : formatPreciseDate(known, this.words.language());
  }
}
