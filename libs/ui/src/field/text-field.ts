import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { countGraphemes } from '#domain';

import { FieldControl } from './field-control.ts';
import { FieldFrame } from './field-frame.ts';

/** A text on one line or several, with the number of characters left to a reader's count where there is a limit. */
@Component({
  selector: 'jl-text-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <jl-field-frame [for]="id" [label]="label()" [mark]="mark()" [hint]="hint()" [error]="error()">
      @if (rows() > 1) {
        <textarea
          [id]="id"
          [rows]="rows()"
          [style.--rows]="rows()"
          [value]="value()"
          [disabled]="disabled()"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="error() ? true : null"
          (input)="value.set(area.value)"
          (blur)="touch.emit()"
          #area
        ></textarea>
      } @else {
        <input
          [id]="id"
          [type]="type()"
          [value]="value()"
          [disabled]="disabled()"
          [attr.autocomplete]="'off'"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="error() ? true : null"
          (input)="value.set(line.value)"
          (blur)="touch.emit()"
          #line
        />
      }
      @if (counter(); as words) {
        <p class="below" [class.over]="isOver()">{{ words }}</p>
      }
    </jl-field-frame>
  `,
  styleUrl: './control.css',
})
export class TextField extends FieldControl implements FormValueControl<string> {
  readonly value = model('');
  /** Lines shown at first: one makes a field, more make an area that grows. */
  readonly rows = input(1);
  readonly type = input<'text' | 'url'>('text');
  /** How many characters fit, and how to say how many there are. Without it nothing is counted. */
  readonly limit = input<{ readonly maximum: number; readonly say: (count: number) => string }>();

  private readonly length = computed(() => {
    const limit = this.limit();
    // A text far beyond its limit is not counted to the end: a paste of a whole book must not freeze the page.
    return limit ? countGraphemes(this.value(), limit.maximum * 2) : 0;
  });
  protected readonly isOver = computed(() => this.length() > (this.limit()?.maximum ?? Infinity));
  protected readonly counter = computed(() => this.limit()?.say(this.length()));
}
