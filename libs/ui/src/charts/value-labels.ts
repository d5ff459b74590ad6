import type { Plugin } from 'chart.js';

import type { Palette } from './palette.ts';

/** Writes each value on its segment, on a chip of the ground's colour so that no pattern makes it hard to read. */
export function valueLabels(palette: Palette): Plugin<'bar'> {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `650 12px ${palette.font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      chart.data.datasets.forEach((dataset, series) => {
        chart.getDatasetMeta(series).data.forEach((bar, row) => {
          const value = dataset.data[row];
          if (typeof value !== 'number' || value === 0) return;
          const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as Record<'x' | 'y' | 'base', number>;
          const text = String(value);
          const chip = Math.max(18, ctx.measureText(text).width + 8);
          if (Math.abs(x - base) < chip + 4) return;
          const centre = (x + base) / 2;
          ctx.fillStyle = palette.surface;
          ctx.beginPath();
          ctx.roundRect(centre - chip / 2, y - 8.5, chip, 17, 5);
          ctx.fill();
          ctx.fillStyle = palette.ink;
          ctx.fillText(text, centre, y + 0.5);
        });
      });
      ctx.restore();
    },
  };
}
