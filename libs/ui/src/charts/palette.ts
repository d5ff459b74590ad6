import type { Series } from './figure.ts';
import { fillOf } from './patterns.ts';

/** The colours of the page, as a canvas wants them. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly font: string;
  /** One colour per series. */
  readonly colours: readonly string[];
  /** One colour with its pattern per series. */
  readonly fills: readonly (string | CanvasPattern)[];
}

/** Reads the colours that hold here and now: a canvas does not follow the theme by itself. */
export function readPalette(place: HTMLElement, series: readonly Series[]): Palette {
  const probe = place.ownerDocument.createElement('span');
  place.append(probe);
  const read = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const surface = read('--jl-surface');
  const colours = series.map(({ colour }) => read(colour));
  const palette: Palette = {
    ink: read('--jl-ink'),
    inkSoft: read('--jl-ink-soft'),
    line: read('--jl-line'),
    accent: read('--jl-accent'),
    surface,
    font: getComputedStyle(probe).fontFamily,
    colours,
    fills: series.map(({ pattern }, index) => fillOf(colours[index] ?? '', pattern, surface)),
  };
  probe.remove();
  return palette;
}
