import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Words with numbers in them, and the fields of the API that give these numbers. */
export interface Said {
  readonly words: string;
  readonly fields: readonly string[];
}

/** Words in which no number is told. */
export const plainly = (words: string): Said => ({ words, fields: [] });

/**
 * Writes words with their numbers. Figures are written by this component alone, and say which fields they are: a test walks
 * the screens and asks the API for each.
 */
@Component({
  selector: 'jl-said',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '{{ said().words }}',
  host: { '[attr.data-figure]': 'said().fields.join(" ") || null' },
})
export class SaidFigure {
  readonly said = input.required<Said>();
}
