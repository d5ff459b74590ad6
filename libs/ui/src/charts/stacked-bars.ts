import type { ChartConfiguration } from 'chart.js';

import type { Figure } from './figure.ts';
import type { Palette } from './palette.ts';
import { valueLabels } from './value-labels.ts';

/** One horizontal bar per row, cut by series; the row's name stands above it, in HTML. */
export function stackedBars(figure: Figure, palette: Palette, animate: boolean): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: figure.rows.map(({ label }) => label),
      datasets: figure.series.map(({ label }, index) => ({
        label,
        data: figure.rows.map(({ values }) => values[index] ?? 0),
        backgroundColor: palette.fills[index] as string,
        hoverBackgroundColor: palette.fills[index] as string,
        // The gap between two neighbours keeps them apart without colour.
        borderColor: palette.surface,
        borderWidth: 1.5,
        hoverBorderColor: palette.ink,
        hoverBorderWidth: 2,
        borderSkipped: false,
        borderRadius: 5,
        barThickness: 24,
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: animate ? { duration: 450 } : false,
      layout: { padding: 0 },
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: { stacked: true, display: false, max: longest(figure) },
        y: { stacked: true, display: false },
      },
    },
    plugins: [valueLabels(palette)],
  };
}

/** The longest bar takes the whole width: bars compare with each other, not with a round number. */
function longest(figure: Figure): number {
  return Math.max(1, ...figure.rows.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)));
}
