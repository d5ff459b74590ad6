import type { Pattern } from '../marks/status-look.ts';

/** The strokes of each pattern on a tile of 8 × 8: the same path draws the canvas and the legend. */
export const PATTERN_PATHS: Readonly<Record<Pattern, string>> = {
  plain: '',
  diagonal: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  counter: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  cross: 'M0 8L8 0M0 0L8 8',
  lines: 'M2 0V8M6 0V8',
  dots: 'M2 2h.01M6 6h.01',
  hatch: 'M0 2H8M0 6H8',
};

/** A colour with its pattern, for a canvas. Without a pattern, or where tiles cannot be drawn, the colour alone. */
export function fillOf(colour: string, pattern: Pattern, ground: string): string | CanvasPattern {
  if (pattern === 'plain') return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const brush = tile.getContext('2d');
  if (brush === null) return colour;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 8, 8);
  brush.strokeStyle = ground;
  brush.globalAlpha = 0.6;
  brush.lineWidth = pattern === 'dots' ? 2 : 1.1;
  brush.lineCap = 'round';
  brush.stroke(new Path2D(PATTERN_PATHS[pattern]));
  return brush.createPattern(tile, 'repeat') ?? colour;
}
