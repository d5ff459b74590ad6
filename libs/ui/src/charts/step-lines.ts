import type { ChartConfiguration } from 'chart.js';

import type { Figure } from './figure.ts';
import type { Palette } from './palette.ts';
import { todayLine } from './today-line.ts';

/** How each line is drawn beside its colour: dots, dashes, then plain and thick for what really happened. */
export const LINE_DASHES: readonly (readonly number[])[] = [[2, 4], [9, 5], []];

/** What a stepped chart needs beside its figure. */
export interface StepLinesAxis {
  /** The short name of each row on the axis; an empty one is not written. */
  readonly ticks: readonly string[];
  /** The row of today and its name, null when today is not in the figure. */
  readonly today: { readonly row: number; readonly label: string } | null;
}

/** Values that hold until the next one, counted from the start. A null value ends its line. */
export function stepLines(
  figure: Figure,
  axis: StepLinesAxis,
  palette: Palette,
  animate: boolean,
): ChartConfiguration<'line', (number | null)[]> {
  const grid = { color: palette.line };
  const font = { family: palette.font, size: 12 };
  return {
    type: 'line',
    data: {
      labels: figure.rows.map(({ label }) => label),
      datasets: figure.series.map(({ label }, index) => ({
        label,
        data: figure.rows.map(({ values }) => values[index] ?? null),
        borderColor: palette.colours[index] ?? palette.ink,
        backgroundColor: palette.colours[index] ?? palette.ink,
        borderDash: [...(LINE_DASHES[index] ?? [])],
        borderWidth: index === figure.series.length - 1 ? 3.5 : 2.25,
        stepped: 'before',
        pointRadius: 0,
        pointHoverRadius: 4,
        spanGaps: false,
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: animate ? { duration: 450 } : false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 18 } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette.inkSoft,
            font,
            autoSkip: false,
            maxRotation: 0,
            callback: (_, row) => axis.ticks[row] ?? '',
          },
        },
        y: {
          beginAtZero: true,
          grid,
          border: { display: false },
          ticks: { color: palette.inkSoft, font, precision: 0, maxTicksLimit: 6 },
        },
      },
    },
    plugins: [todayLine(axis.today, palette)],
  };
}
