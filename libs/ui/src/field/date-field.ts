import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { Language } from '#domain';
import { formatPreciseDate, readWrittenDate } from '#domain';

import { FieldControl } from './field-control.ts';
import { FieldFrame } from './field-frame.ts';

/** A day, a month, a quarter or a year, typed as one writes it. The field keeps the text, and shows what it understood. */
@Component({
  selector: 'jl-date-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <jl-field-frame [for]="id" [label]="label()" [mark]="mark()" [hint]="hint() ?? formats()" [error]="error()">
      <input
        [id]="id"
        [value]="value()"
        [disabled]="disabled()"
        autocomplete="off"
        inputmode="text"
        [attr.aria-describedby]="hintId + (error() ? ' ' + errorId : '')"
        [attr.aria-invalid]="error() ? true : null"
        (input)="value.set(line.value)"
        (blur)="touch.emit()"
        #line
      />
      <p class="below" aria-live="polite">{{ understood() }}</p>
    </jl-field-frame>
  `,
  styleUrl: './control.css',
  styles: `
    input {
      max-width: 14rem;
    }
    .below:empty {
      display: none;
    }
  `,
})
export class DateField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  readonly language = input.required<Language>();

  protected readonly formats = computed(() =>
    this.language() === 'fr' ? 'JJ/MM/AAAA, MM/AAAA, T1 2026 ou AAAA' : 'DD/MM/YYYY, MM/YYYY, Q1 2026 or YYYY',
  );
  protected readonly understood = computed(() => {
    const date = readWrittenDate(this.value());
    return date === undefined ? '' : `= ${formatPreciseDate(date, this.language())}`;
  });
}
