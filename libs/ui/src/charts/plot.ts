import { DestroyRef, Directive, ElementRef, effect, inject, input, output } from '@angular/core';
import type { ChartConfiguration } from 'chart.js';

import type { Chart } from './chart-engine.ts';
import { Drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { followTheme } from './follow-theme.ts';
import type { Palette } from './palette.ts';
import { readPalette } from './palette.ts';

/** One value of a figure. */
export interface Spot {
  readonly row: number;
  readonly series: number;
}

/** How a figure becomes a chart. */
// Bars and lines have configurations of different types, which chart.js itself only joins as `any`.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Drawing = (figure: Figure, palette: Palette, animate: boolean) => ChartConfiguration<any, any>;

/** Draws a figure on its canvas, again when the figure or the theme changes. chart.js comes with the first one. */
@Directive({ selector: 'canvas[jlPlot]' })
export class Plot {
  readonly figure = input.required<Figure>({ alias: 'jlPlot' });
  readonly drawing = input.required<Drawing>();
  /** The value shown as chosen by the keyboard, null when none is. */
  readonly spot = input<Spot | null>(null);
  /** A value that was pointed at and clicked. */
  readonly chosen = output<Spot>();

  private readonly canvas = inject<ElementRef<HTMLCanvasElement>>(ElementRef).nativeElement;
  private readonly card = inject(Drawn, { optional: true });
  private readonly theme = followTheme();
  private chart: Chart | undefined;
  /** What the chart on screen was drawn with: only its values may then move in place. */
  private drawn: { readonly theme: number; readonly drawing: Drawing; readonly series: string } | undefined;
  private isGone = false;

  constructor() {
    effect(() => {
      void this.draw(this.figure(), this.drawing(), this.theme());
    });
    effect(() => {
      const spot = this.spot();
      this.chart?.setActiveElements(spot === null ? [] : [{ datasetIndex: spot.series, index: spot.row }]);
      this.chart?.render();
    });
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.chart?.destroy();
    });
  }

  private async draw(figure: Figure, drawing: Drawing, theme: number): Promise<void> {
    // Where there is no canvas to draw on, the table says it all.
    if (this.canvas.getContext('2d') === null) return;
    this.card?.last.set({ figure, drawing });
    const { draw } = await import('./chart-engine.ts');
    if (this.isGone || figure !== this.figure()) return;
    const palette = readPalette(this.canvas.parentElement ?? this.canvas, figure.series);
    const isSame = this.drawn?.theme === theme && this.drawn.drawing === drawing && this.drawn.series === keys(figure);
    const animate = !prefersStillness() && (isSame || this.chart === undefined);
    const configuration = this.withPointer(drawing(figure, palette, animate));
    this.drawn = { theme, drawing, series: keys(figure) };
    if (isSame && this.chart !== undefined) {
      this.chart.data.labels = configuration.data.labels;
      // Each series keeps its object, so that its bars move from where they were.
      configuration.data.datasets.forEach((series, index) => {
        Object.assign(this.chart?.data.datasets[index] ?? {}, series);
      });
      this.chart.options = configuration.options ?? {};
      this.chart.update();
      return;
    }
    this.chart?.destroy();
    this.chart = draw(this.canvas, configuration, palette);
  }

  private withPointer(configuration: ReturnType<Drawing>): ReturnType<Drawing> {
    configuration.options = {
      ...configuration.options,
      onHover: (_event: unknown, found: { index: number; datasetIndex: number }[]) => {
        this.canvas.style.cursor = found.some((one) => this.leadsSomewhere(one)) ? 'pointer' : '';
      },
      onClick: (_event: unknown, [found]: { index: number; datasetIndex: number }[]) => {
        if (found && this.leadsSomewhere(found)) this.chosen.emit({ row: found.index, series: found.datasetIndex });
      },
    };
    return configuration;
  }

  private leadsSomewhere({ index, datasetIndex }: { index: number; datasetIndex: number }): boolean {
    return (this.figure().rows[index]?.hrefs[datasetIndex] ?? null) !== null;
  }
}

const keys = ({ series }: Figure) => series.map(({ key }) => key).join();

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
