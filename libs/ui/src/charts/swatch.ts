import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import type { Series } from './figure.ts';
import { PATTERN_PATHS } from './patterns.ts';

let count = 0;

/** The colour and pattern of a series, as the chart draws them. */
@Component({
  selector: 'jl-swatch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg width="20" height="14" aria-hidden="true" focusable="false">
      <defs>
        <pattern [attr.id]="id" width="8" height="8" patternUnits="userSpaceOnUse">
          <path [attr.d]="path()" [attr.stroke-width]="series().pattern === 'dots' ? 2 : 1.1" />
        </pattern>
      </defs>
      <rect width="20" height="14" rx="4" [style.fill]="'var(' + series().colour + ')'" />
      <rect width="20" height="14" rx="4" [attr.fill]="'url(#' + id + ')'" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    path {
      fill: none;
      stroke: var(--jl-surface);
      stroke-opacity: 0.6;
      stroke-linecap: round;
    }
  `,
})
export class Swatch {
  readonly series = input.required<Series>();
  protected readonly id = `jl-pattern-${(count += 1)}`;
  protected readonly path = computed(() => PATTERN_PATHS[this.series().pattern]);
}
