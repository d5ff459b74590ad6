import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import type { ActionFilter } from '../graphql/generated/graphql.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { AskedLines } from './asked-lines.ts';
import { wantedQuery } from './work-query.ts';

/** What calls for a decision, the longest overdue first, and the decisions that are late. Nothing is shown where nothing is. */
@Component({
  selector: 'jl-decisions-wanted',
  imports: [AskedLines],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (plan(); as plan) {
      @if (plan.blockers.nodes.length > 0) {
        <section aria-labelledby="wanted-heading">
          <h2 id="wanted-heading">{{ t('blockers.overview.wanted') }}</h2>
          <jl-asked-lines [planCode]="planCode()" [blockers]="plan.blockers.nodes" />
        </section>
      }
      @if (plan.decisions.nodes.length > 0) {
        <section aria-labelledby="late-decisions-heading">
          <h2 id="late-decisions-heading">{{ t('blockers.overview.late') }}</h2>
          <jl-asked-lines [planCode]="planCode()" [decisions]="plan.decisions.nodes" />
        </section>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: 1rem;
      margin-block-start: 1rem;
    }
    :host:not(:has(section)) {
      display: none;
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0.75rem;
      padding: 1.25rem;
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    h2 {
      font-size: 1.125rem;
    }
  `,
})
export class DecisionsWanted {
  readonly planCode = input.required<string>();
  readonly filter = input<ActionFilter>({});

  protected readonly t = inject(Words).t;
  private readonly answer = liveQuery(wantedQuery, () => ({ planCode: this.planCode(), filter: this.filter() }));
  protected readonly plan = computed(() => this.answer.value()?.plan ?? null);
}
