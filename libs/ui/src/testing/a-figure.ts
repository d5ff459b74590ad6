import type { Figure } from '../charts/figure.ts';
import type { Palette } from '../charts/palette.ts';

/** Two rows and three series, of which one is zero everywhere. */
export function aFigure(): Figure {
  return {
    rowTitle: 'Axe',
    series: [
      { key: 'done', label: 'Réalisée', colour: '--jl-done', pattern: 'plain' },
      { key: 'none', label: 'Suspendue', colour: '--jl-suspended', pattern: 'lines' },
      { key: 'unknown', label: 'Inconnu', colour: '--jl-unknown', pattern: 'hatch' },
    ],
    rows: [
      {
        key: 'a',
        label: 'Axe A',
        href: '/a',
        values: [2, 0, 1],
        hrefs: ['/a/done', '/a/none', '/a/unknown'],
        fields: ['a.done', 'a.none', 'a.unknown'],
        total: { value: 3, field: 'a.total' },
      },
      {
        key: 'b',
        label: 'Axe B',
        href: null,
        values: [0, 0, 3],
        hrefs: ['/b/done', '/b/none', '/b/unknown'],
        fields: ['b.done', 'b.none', 'b.unknown'],
        total: { value: 3, field: 'b.total' },
      },
    ],
  };
}

/** Colours that a test recognises. */
export function aPalette(): Palette {
  return {
    ink: 'ink',
    inkSoft: 'soft',
    line: 'line',
    surface: 'surface',
    accent: 'accent',
    font: 'Public Sans',
    colours: ['green', 'amber', 'grey'],
    fills: ['green plain', 'amber lines', 'grey hatch'],
  };
}
