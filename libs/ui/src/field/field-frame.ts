import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import { Icon } from '../icon/icon.ts';

/** Label above, control, then what is wrong. */
@Component({
  selector: 'jl-field-frame',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="for()">
      {{ label() }}
      @if (mark(); as words) {
        <span class="mark">({{ words }})</span>
      }
    </label>
    @if (hint(); as words) {
      <p class="hint" [id]="for() + '-hint'">{{ words }}</p>
    }
    <ng-content />
    @if (error(); as words) {
      <p class="error" [id]="for() + '-error'"><jl-icon name="orphan" /> {{ words }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.3125rem;
    }
    label {
      font-weight: 600;
    }
    .mark {
      color: var(--jl-ink-soft);
      font-weight: 400;
    }
    .hint {
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
    }
    .error {
      color: var(--jl-late);
      font-size: 0.875rem;
      font-weight: 550;
    }
  `,
})
export class FieldFrame {
  /** The id of the control. */
  readonly for = input.required<string>();
  readonly label = input.required<string>();
  readonly mark = input<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
}
