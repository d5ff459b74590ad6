import { ChangeDetectionStrategy, Component, input } from '@angular/core';

import type { Part } from './search-query.ts';

/** A text in which the words looked for are marked: by an underline and a weight, not by their colour alone. */
@Component({
  selector: 'jl-marked',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The text is shown as it was written: not a blank more.
  template: `@for (part of parts(); track $index) {
    @if (part.isMatch) {
      <mark>{{ part.text }}</mark>
    } @else {
      <span>{{ part.text }}</span>
    }
  }`,
  styles: `
    mark {
      background: var(--jl-milestone-soft);
      color: inherit;
      font-weight: 700;
      text-decoration: underline;
      text-decoration-color: var(--jl-milestone);
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
    @media (forced-colors: active) {
      mark {
        background: Mark;
        color: MarkText;
      }
    }
  `,
  host: { lang: 'fr' },
})
export class Marked {
  readonly parts = input.required<readonly Part[]>();
}
