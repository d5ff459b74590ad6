import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import type { Language } from '#domain';

import type { Figure } from './figure.ts';
import { Follow } from './follow.ts';
import { Plot } from './plot.ts';
import type { Spot } from './plot.ts';
import { SaidFigure } from '../said/said.ts';
import { SegmentLinks } from './segment-links.ts';
import { stackedBars } from './stacked-bars.ts';
import { Swatch } from './swatch.ts';

/** Stacked bars with their rows named above them, their legend, and a link under each segment. */
@Component({
  selector: 'jl-stacked-bars',
  imports: [Follow, Plot, SaidFigure, SegmentLinks, Swatch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="legend">
      @for (series of figure().series; track series.key) {
        <li><jl-swatch [series]="series" />{{ series.label }}</li>
      }
    </ul>
    <div class="plot" [style.--rows]="figure().rows.length">
      <ol>
        @for (row of figure().rows; track row.key) {
          <li>
            @if (row.href; as href) {
              <a [href]="href" jlFollow (follow)="follow.emit($event)">{{ row.label }}</a>
            } @else {
              <span class="name">{{ row.label }}</span>
            }
            @if (row.total; as total) {
              <jl-said class="total" [said]="{ words: '' + total.value, fields: [total.field] }" />
            }
          </li>
        }
      </ol>
      <div class="canvas">
        <canvas
          role="img"
          [attr.aria-label]="summary()"
          [jlPlot]="figure()"
          [drawing]="drawing"
          [spot]="spot()"
          (chosen)="open($event)"
        ></canvas>
      </div>
    </div>
    <jl-segment-links
      [figure]="figure()"
      [language]="language()"
      (spot)="spot.set($event)"
      (follow)="follow.emit($event)"
    />
  `,
  styleUrl: './stacked-bars-figure.scss',
})
export class StackedBarsFigure {
  readonly figure = input.required<Figure>();
  /** The sentence that says what the chart shows. */
  readonly summary = input.required<string>();
  readonly language = input.required<Language>();
  /** The address of what was chosen. */
  readonly follow = output<string>();

  protected readonly drawing = stackedBars;
  protected readonly spot = signal<Spot | null>(null);

  protected open({ row, series }: Spot): void {
    const href = this.figure().rows[row]?.hrefs[series];
    if (typeof href === 'string') this.follow.emit(href);
  }
}
