import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import type { Figure } from './figure.ts';
import type { Drawing } from './plot.ts';
import { Plot } from './plot.ts';
import { SaidFigure } from '../said/said.ts';
import type { WaterfallStep } from './waterfall.ts';
import { WATERFALL_SERIES, waterfall } from './waterfall.ts';

/** What led from one share to another, step by step, each named above its bar with its value. */
@Component({
  selector: 'jl-waterfall',
  imports: [Plot, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="plot" [style.--rows]="steps().length">
      <ol>
        @for (step of steps(); track step.key) {
          <li [class.share]="step.kind === 'share'">
            <span>{{ step.label }}</span>
            <jl-said class="value" [said]="step.said" />
          </li>
        }
      </ol>
      <div class="canvas">
        <canvas role="img" [attr.aria-label]="summary()" [jlPlot]="figure()" [drawing]="drawing()"></canvas>
      </div>
    </div>
  `,
  styles: `
    :host {
      display: block;
      --band: 3.25rem;
    }
    .plot {
      position: relative;
      height: calc(var(--rows) * var(--band));
    }
    ol {
      position: absolute;
      inset: 0 0 auto;
      margin: 0;
      padding: 0;
      list-style: none;
      pointer-events: none;
    }
    /* Each band has its name above, and its bar in the middle, where chart.js puts it. */
    li {
      display: flex;
      justify-content: space-between;
      gap: 0.75rem;
      height: var(--band);
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
      line-height: 1.0625rem;
    }
    /* Names stand before the lines that lead from bar to bar. */
    li > * {
      position: relative;
      z-index: 1;
      align-self: start;
      padding-inline-end: 0.25rem;
      background: var(--jl-surface);
    }
    .share {
      color: var(--jl-ink);
      font-weight: 650;
    }
    .value {
      color: var(--jl-ink);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .canvas {
      position: absolute;
      inset: 0;
    }
  `,
})
export class WaterfallFigure {
  readonly steps = input.required<readonly WaterfallStep[]>();
  /** The sentence that says what the chart shows. */
  readonly summary = input.required<string>();
  /** Whether a rise is what one hopes for. */
  readonly riseIsGood = input.required<boolean>();

  protected readonly figure = computed<Figure>(() => {
    const [good, bad] = ['--jl-done', '--jl-late'];
    const colours = ['--jl-ink-soft', this.riseIsGood() ? good : bad, this.riseIsGood() ? bad : good];
    const patterns = ['plain', 'plain', 'diagonal'] as const;
    return {
      rowTitle: '',
      series: WATERFALL_SERIES.map((key, index) => ({
        key,
        label: key,
        colour: colours[index] ?? '',
        pattern: patterns[index] ?? 'plain',
      })),
      rows: this.steps().map(({ key, label, value, said: told }) => ({
        // A picture of the chart has no other place for the value.
        ...{ key, label: `${label} — ${told.words}`, href: null, total: null },
        ...{ values: [value], fields: [''], hrefs: [null] },
      })),
    };
  });

  protected readonly drawing = computed<Drawing>(() => {
    const steps = this.steps();
    return (figure, palette, animate) => waterfall(steps, figure, palette, animate);
  });
}
