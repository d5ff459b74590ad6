import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, viewChild } from '@angular/core';
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
        <p class="done" tabindex="-1" #said><jl-icon name="check" /> {{ words }}</p>
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
  /** Whether an update awaits validation: only then is its submission still news. */
  readonly isSubmitted = input.required<boolean>();

  protected readonly store = inject(DecisionStore);
  private readonly said = viewChild<ElementRef<HTMLElement>>('said');
  private readonly t = inject(Words).t;
  private readonly submitted = justSubmitted();

  protected readonly done = computed(() => {
    const done = this.store.done();
    if (done) return this.t(`action.done.${done.deed}`, { sequence: done.sequence });
    return this.store.trouble() === null && this.isSubmitted() && this.submitted !== null
      ? this.t('action.done.submit', { sequence: this.submitted })
      : null;
  });

  constructor() {
    // What was clicked is often gone once it is done: reading goes on from what became of it.
    effect(() => {
      if (this.store.done()) this.said()?.nativeElement.focus();
    });
  }
}

/** The entry of the update that the report form has just sent, which it leaves in the history of the browser. */
function justSubmitted(): number | null {
  const state: unknown = history.state;
  const has = typeof state === 'object' && state !== null && 'submitted' in state;
  return has && typeof state.submitted === 'number' ? state.submitted : null;
}
