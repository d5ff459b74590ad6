import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';

import { FieldControl } from './field-control.ts';
import { FieldFrame } from './field-frame.ts';

/** One choice in a short list, with the browser's own control. */
@Component({
  selector: 'jl-select-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <jl-field-frame [for]="id" [label]="label()" [mark]="mark()" [hint]="hint()" [error]="error()">
      <select
        [id]="id"
        [disabled]="disabled()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
        (change)="value.set(list.value)"
        (blur)="touch.emit()"
        #list
      >
        @if (prompt(); as words) {
          <option value="" [selected]="value() === ''">{{ words }}</option>
        }
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.label }}</option>
        }
      </select>
    </jl-field-frame>
  `,
  styleUrl: './control.css',
})
export class SelectField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  readonly options = input.required<readonly { readonly value: string; readonly label: string }[]>();
  /** What the list says before anything is chosen. */
  readonly prompt = input<string>();
}
