import type { ChartConfiguration, Plugin } from 'chart.js';
import { Legend, SubTitle, Title } from 'chart.js';

import { draw } from './chart-engine.ts';
import type { Figure } from './figure.ts';
import type { Palette } from './palette.ts';
import { readPalette } from './palette.ts';
import type { Drawing } from './plot.ts';

/** What is written around a chart, which the page writes in HTML. */
export interface PictureWords {
  readonly heading: string;
  readonly note: string;
  /** Where the chart comes from: the address of its page. */
  readonly source: string;
}

const WIDTH = 1000;
const MARGIN = 32;
/** Twice the points of a screen: sharp on paper and on a slide. */
const SHARPNESS = 2;
/** Characters to a line of a row's name, of a title, of a note. */
const LETTERS = { row: 46, heading: 70, note: 120 } as const;

/**
 * The chart as an image that stands by itself: with its title, its note, its legend, the names of its rows and where it
 * comes from, in the colours of the page.
 *
 * @param place An element of the page, whose colours hold.
 * @returns A PNG, 2000 px wide.
 */
export async function pictureOf(
  { figure, drawing }: { readonly figure: Figure; readonly drawing: Drawing },
  words: PictureWords,
  place: HTMLElement,
): Promise<Blob> {
  const palette = readPalette(place, figure.series);
  const configuration = drawing(figure, palette, false) as ChartConfiguration<'bar'>;
  const hasRows = configuration.options?.indexAxis === 'y';
  const canvas = place.ownerDocument.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = hasRows ? 200 + figure.rows.length * 52 : 600;
  const chart = draw(canvas, withWords(configuration, words, palette, hasRows), palette);
  try {
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The picture was too large to be made'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    chart.destroy();
  }
}

function withWords(
  configuration: ChartConfiguration<'bar'>,
  { heading, note, source }: PictureWords,
  palette: Palette,
  hasRows: boolean,
): ChartConfiguration<'bar'> {
  const { options = {}, data } = configuration;
  const text = (size: number, weight: number) => ({ family: palette.font, size, weight });
  const line = { display: true, align: 'start' as const };
  const names = {
    ...options.scales?.['y'],
    display: true,
    grid: { display: false },
    border: { display: false },
    ticks: { color: palette.ink, font: text(14, 400), crossAlign: 'far' as const, autoSkip: false },
  };
  return {
    ...configuration,
    data: { ...data, ...(hasRows && { labels: data.labels?.map((label) => lines(String(label), LETTERS.row)) ?? [] }) },
    options: {
      ...options,
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: SHARPNESS,
      layout: { padding: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN + 24 } },
      scales: { ...options.scales, ...(hasRows && { y: names as never }) },
      plugins: {
        ...options.plugins,
        title: { ...line, text: lines(heading, LETTERS.heading), color: palette.ink, font: text(22, 650) },
        subtitle: {
          ...line,
          ...{ text: lines(note, LETTERS.note), color: palette.inkSoft, font: text(14, 400) },
          padding: { top: 4, bottom: 16 },
        },
        legend: {
          ...line,
          display: data.datasets.some(({ label }) => label !== undefined),
          labels: {
            ...{ color: palette.ink, font: text(14, 400), boxWidth: 22, boxHeight: 14, padding: 18 },
            // A line is told by its dashes, not by a box of its colour.
            ...(!hasRows && { usePointStyle: true, pointStyle: 'line', pointStyleWidth: 34 }),
          },
        },
      },
    },
    plugins: [...(configuration.plugins ?? []), Title, SubTitle, Legend, ground(palette, source)],
  };
}

/** The ground of the picture, which a canvas has not, and where it comes from. */
function ground(palette: Palette, source: string): Plugin<'bar'> {
  return {
    id: 'ground',
    beforeDraw({ ctx, width, height }) {
      ctx.save();
      ctx.fillStyle = palette.surface;
      ctx.fillRect(0, 0, width, height);
      ctx.fillStyle = palette.inkSoft;
      ctx.font = `400 12px ${palette.font}`;
      ctx.fillText(source, MARGIN, height - MARGIN + 4, width - 2 * MARGIN);
      ctx.restore();
    },
  };
}

/** Text cut into lines of about so many letters, between words. */
function lines(text: string, letters: number): string[] {
  const cut: string[] = [];
  for (const word of text.split(' ')) {
    const last = cut.at(-1);
    if (last === undefined || last.length + word.length >= letters) cut.push(word);
    else cut[cut.length - 1] = `${last} ${word}`;
  }
  return cut;
}
