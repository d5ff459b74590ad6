import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import type { Figure, FigureRow } from './figure.ts';
import type { Drawing } from './plot.ts';
import { Plot } from './plot.ts';
import type { Said } from '../said/said.ts';
import { plainly, SaidFigure } from '../said/said.ts';
import type { StepLinesAxis } from './step-lines.ts';
import { LINE_DASHES, stepLines } from './step-lines.ts';

/** Stepped lines with their legend, each with its latest value. */
@Component({
  selector: 'jl-step-lines',
  imports: [Plot, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="legend">
      @for (line of legend(); track line.label) {
        <li>
          <svg width="34" height="10" aria-hidden="true" focusable="false">
            <path
              d="M2 5H32"
              [style.stroke]="line.colour"
              [attr.stroke-width]="line.width"
              [attr.stroke-dasharray]="line.dashes"
            />
          </svg>
          {{ line.label }}
          <strong><jl-said [said]="line.latest" /></strong>
        </li>
      }
    </ul>
    <div class="canvas">
      <canvas role="img" [attr.aria-label]="summary()" [jlPlot]="figure()" [drawing]="drawing()"></canvas>
    </div>
  `,
  styles: `
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
      margin-bottom: 0.75rem;
      padding: 0;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
      list-style: none;
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
    }
    strong {
      color: var(--jl-ink);
      font-variant-numeric: tabular-nums;
    }
    path {
      fill: none;
      stroke-linecap: butt;
    }
    .canvas {
      position: relative;
      height: 19rem;
    }
  `,
})
export class StepLinesFigure {
  readonly figure = input.required<Figure>();
  readonly axis = input.required<StepLinesAxis>();
  /** The sentence that says what the chart shows. */
  readonly summary = input.required<string>();

  protected readonly drawing = computed<Drawing>(() => {
    const axis = this.axis();
    return (figure, palette, animate) => stepLines(figure, axis, palette, animate);
  });

  protected readonly legend = computed(() => {
    const { series, rows } = this.figure();
    const today = this.axis().today?.row ?? rows.length - 1;
    return series.map(({ label, colour }, index) => ({
      label,
      colour: `var(${colour})`,
      width: index === series.length - 1 ? 3.5 : 2.25,
      dashes: (LINE_DASHES[index] ?? []).join(' '),
      latest: latest(rows[today], index),
    }));
  });
}

/** The value that a line has got to, nothing when it is not known. */
function latest(row: FigureRow | undefined, series: number): Said {
  const value = row?.values[series] ?? null;
  return value === null ? plainly('') : { words: String(value), fields: [row?.fields[series] ?? ''] };
}
