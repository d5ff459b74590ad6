import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon } from '#ui';

import { Words } from '../words/words.ts';
import { DecisionStore } from './decision.store.ts';

/** What became of what the person just did here. Announced when it comes. */
@Component({
  selector: 'jl-outcome-message',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (done(); as words) {
        <p class="done"><jl-icon name="check" /> {{ words }}</p>
      }
    </div>
    <div role="alert">
      @if (store.troubleSays(); as words) {
        <p class="trouble"><jl-icon name="orphan" /> {{ words }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    div:empty {
      display: none;
    }
    p {
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid;
      border-radius: var(--jl-radius-small);
      font-weight: 550;
    }
    .done {
      border-color: var(--jl-done);
      background: var(--jl-done-soft);
    }
    .trouble {
      border-color: var(--jl-late);
      background: var(--jl-late-soft);
    }
  `,
})
export class Outcome {
  protected readonly store = inject(DecisionStore);
  private readonly t = inject(Words).t;
  private readonly submitted = justSubmitted();

  protected readonly done = computed(() => {
    const done = this.store.done();
    if (done) return this.t(`action.done.${done.deed}`, { sequence: done.sequence });
    return this.store.trouble() === null && this.submitted !== null
      ? this.t('action.done.submit', { sequence: this.submitted })
      : null;
  });
}

/** The entry of the update that the report form has just sent, which it leaves in the history of the browser. */
function justSubmitted(): number | null {
  const state: unknown = history.state;
  const has = typeof state === 'object' && state !== null && 'submitted' in state;
  return has && typeof state.submitted === 'number' ? state.submitted : null;
}
