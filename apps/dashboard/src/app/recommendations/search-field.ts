import { Component, effect, input, linkedSignal, output } from '@angular/core';
import { Icon } from '#ui';

import { MAXIMUM_SEARCH } from './address.ts';

/** E-60, RGESN 4.9: what is typed is looked for once the hand rests. */
const REST = 300;

/** A text to look for. */
@Component({
  selector: 'jl-search-field',
  imports: [Icon],
  template: `
    <label>
      <span>{{ label() }}</span>
      <span class="box">
        <jl-icon name="search" />
        <input type="search" [maxLength]="longest" [value]="typed()" (input)="typed.set(field.value)" #field />
      </span>
    </label>
  `,
  styles: `
    label {
      display: grid;
      gap: 0.25rem;
      font-size: 0.875rem;
      font-weight: 600;
    }
    .box {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      padding: 0 0.75rem;
      border: 1px solid var(--jl-line-strong);
      border-radius: var(--jl-radius-small);
      background: var(--jl-surface);
      color: var(--jl-ink-soft);
    }
    .box:focus-within {
      outline: 3px solid var(--jl-accent);
      outline-offset: 1px;
    }
    input {
      flex: 1;
      min-width: 0;
      padding: 0.5625rem 0;
      border: 0;
      outline: 0;
      background: none;
      color: var(--jl-ink);
      font: inherit;
      font-size: 1rem;
      font-weight: 400;
    }
  `,
})
export class SearchField {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly valueChange = output<string>();

  protected readonly longest = MAXIMUM_SEARCH;
  protected readonly typed = linkedSignal(() => this.value());

  constructor() {
    effect((onCleanup) => {
      const typed = this.typed();
      if (typed === this.value()) return;
      const waiting = setTimeout(() => {
        this.valueChange.emit(typed);
      }, REST);
      onCleanup(() => {
        clearTimeout(waiting);
      });
    });
  }
}
