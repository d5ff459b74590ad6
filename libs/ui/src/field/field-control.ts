import { Directive, ElementRef, computed, inject, input, output } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';

let fields = 0;

/** What every field shares: its words, and what the form says of it. Bound by `[formField]`. */
@Directive()
export abstract class FieldControl {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly label = input.required<string>();
  /** « obligatoire » or « facultatif », beside the label. */
  readonly mark = input<string>();
  /** How to fill it in. */
  readonly hint = input<string>();

  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  /** The person has left the field. */
  readonly touch = output();

  /** Unique on the page. */
  protected readonly id = `field-${String(++fields)}`;
  protected readonly hintId = `${this.id}-hint`;
  protected readonly errorId = `${this.id}-error`;

  /** The first thing wrong, once the person has been there. */
  protected readonly error = computed(() => (this.touched() ? this.errors()[0]?.message : undefined));
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() ? this.hintId : '', this.error() ? this.errorId : ''].filter((id) => id !== '');
    return ids.length > 0 ? ids.join(' ') : null;
  });

  /** Leads to the field, for the first error of a form. */
  focus(): void {
    this.host.nativeElement.querySelector<HTMLElement>('input:checked, input, textarea, select')?.focus();
  }
}
