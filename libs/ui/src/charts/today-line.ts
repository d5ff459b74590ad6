import type { Plugin } from 'chart.js';

import type { Palette } from './palette.ts';

/** A thin vertical line at today, named. */
export function todayLine(today: { row: number; label: string } | null, palette: Palette): Plugin<'line'> {
  return {
    id: 'todayLine',
    beforeDatasetsDraw(chart) {
      const axis = chart.scales['x'];
      if (today === null || axis === undefined) return;
      const { ctx, chartArea } = chart;
      const x = axis.getPixelForValue(today.row);
      const isNearEnd = x > chartArea.right - 80;
      ctx.save();
      ctx.strokeStyle = palette.inkSoft;
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - 6);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.fillStyle = palette.inkSoft;
      ctx.font = `500 12px ${palette.font}`;
      ctx.textAlign = isNearEnd ? 'right' : 'left';
      ctx.fillText(today.label, isNearEnd ? x : x + 4, chartArea.top - 9);
      ctx.restore();
    },
  };
}
