import type { ChartConfiguration, Plugin } from 'chart.js';

import type { Figure } from './figure.ts';
import type { Palette } from './palette.ts';
import type { Said } from '../said/said.ts';

/** One bar of a waterfall: a share that stands, or what leads from one to the next. */
export interface WaterfallStep {
  readonly key: string;
  readonly label: string;
  /** From 0 to 1 for a share that stands, from -1 to 1 for a change. */
  readonly value: number;
  readonly kind: 'share' | 'change';
  /** The value in words, « 23 % », « +8 points », with its field. */
  readonly said: Said;
}

/** The series of a waterfall, by their colours: what stands, what rises, what falls. */
export const WATERFALL_SERIES = ['share', 'rise', 'fall'] as const;

/** Where each bar begins and ends: a share from 0, a change from where the one before ended. */
export function waterfallSpans(steps: readonly WaterfallStep[]): readonly (readonly [from: number, to: number])[] {
  let level = 0;
  return steps.map(({ kind, value }) => {
    const from = kind === 'share' ? 0 : level;
    level = from + value;
    return [from, level] as const;
  });
}

/** One horizontal bar per step, each beginning where the one before ended; names and values stand above, in HTML. */
export function waterfall(
  steps: readonly WaterfallStep[],
  figure: Figure,
  palette: Palette,
  animate: boolean,
): ChartConfiguration<'bar', (readonly [number, number])[]> {
  const spans = waterfallSpans(steps);
  const ends = spans.flat();
  return {
    type: 'bar',
    data: {
      labels: figure.rows.map(({ label }) => label),
      datasets: [
        {
          data: [...spans],
          backgroundColor: steps.map((step) => palette.fills[seriesOf(step)] as string),
          borderColor: steps.map((step) => palette.colours[seriesOf(step)] as string),
          borderWidth: 1,
          borderSkipped: false,
          borderRadius: 4,
          barThickness: 16,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: animate ? { duration: 450 } : false,
      events: [],
      scales: {
        x: { display: false, min: Math.min(0, ...ends), max: Math.max(0.01, ...ends) },
        y: { display: false },
      },
    },
    plugins: [levelLines(spans, palette)],
  } as ChartConfiguration<'bar', (readonly [number, number])[]>;
}

/** What changes nothing has no colour of its own. */
const seriesOf = ({ kind, value }: WaterfallStep) => (kind === 'share' || value === 0 ? 0 : value < 0 ? 2 : 1);

/** A thin line from the end of each bar to the next one, which begins there. */
function levelLines(spans: ReturnType<typeof waterfallSpans>, palette: Palette): Plugin<'bar'> {
  return {
    id: 'levelLines',
    beforeDatasetsDraw(chart) {
      const { ctx } = chart;
      const bars = chart.getDatasetMeta(0).data;
      ctx.save();
      ctx.strokeStyle = palette.inkSoft;
      ctx.setLineDash([2, 3]);
      bars.slice(1).forEach((bar, index) => {
        const x = chart.scales['x']?.getPixelForValue(spans[index]?.[1] ?? 0) ?? 0;
        ctx.beginPath();
        ctx.moveTo(x, bars[index]?.y ?? 0);
        ctx.lineTo(x, bar.y);
        ctx.stroke();
      });
      ctx.restore();
    },
  };
}
