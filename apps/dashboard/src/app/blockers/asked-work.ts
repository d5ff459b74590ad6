import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { AskedLines } from './asked-lines.ts';
import { askedQuery } from './work-query.ts';

/** What is asked of this person, what they have to carry out, and what they wait for. Nothing is shown where nothing is. */
@Component({
  selector: 'jl-asked-work',
  imports: [AskedLines],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (work(); as work) {
      @if (work.askedBlockers.nodes.length > 0) {
        <section class="asked" aria-labelledby="asked-heading">
          <h2 id="asked-heading">{{ t('blockers.work.asked') }}</h2>
          <jl-asked-lines [planCode]="planCode()" [blockers]="work.askedBlockers.nodes" />
        </section>
      }
      @if (work.decisions.nodes.length > 0) {
        <section aria-labelledby="decided-heading">
          <h2 id="decided-heading">{{ t('blockers.work.decisions') }}</h2>
          <jl-asked-lines [planCode]="planCode()" [decisions]="work.decisions.nodes" />
        </section>
      }
      @if (work.blockers.nodes.length > 0) {
        <section aria-labelledby="waiting-heading">
          <h2 id="waiting-heading">{{ t('blockers.work.waiting') }}</h2>
          <jl-asked-lines [planCode]="planCode()" [blockers]="work.blockers.nodes" />
        </section>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }
    :host:not(:has(section)) {
      display: none;
    }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--jl-line);
      border-radius: var(--jl-radius);
      background: var(--jl-surface);
    }
    .asked {
      border-color: var(--jl-accent);
    }
    h2 {
      font-size: 1.125rem;
    }
  `,
})
export class AskedWork {
  readonly planCode = input.required<string>();

  protected readonly t = inject(Words).t;
  private readonly answer = liveQuery(askedQuery, () => ({ planCode: this.planCode() }));
  protected readonly work = computed(() => this.answer.value()?.viewer?.work ?? null);
}
