import type { ChartConfiguration, ChartType } from 'chart.js';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

import type { Palette } from './palette.ts';

let isReady = false;

/** Draws on a canvas with the parts of chart.js that Jalon uses, and no other. To be imported lazily. */
export function draw<Type extends ChartType, Values>(
  canvas: HTMLCanvasElement,
  configuration: ChartConfiguration<Type, Values>,
  palette: Palette,
): Chart<Type, Values> {
  if (!isReady) {
    const lines = [LineController, LineElement, PointElement];
    Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, ...lines);
    isReady = true;
  }
  Object.assign(Chart.defaults.plugins.tooltip, {
    backgroundColor: palette.ink,
    titleColor: palette.surface,
    bodyColor: palette.surface,
    titleFont: { family: palette.font, weight: 600 },
    bodyFont: { family: palette.font },
    padding: 10,
    cornerRadius: 8,
    displayColors: false,
  });
  return new Chart(canvas, configuration);
}

export type { Chart };
