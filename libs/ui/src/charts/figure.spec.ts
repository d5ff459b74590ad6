import type { Figure } from './figure.ts';
import { rowTotal, withoutEmptySeries } from './figure.ts';
import { segmentsOf } from './segment-links.ts';
import { aFigure } from '../testing/a-figure.ts';

describe('a figure', () => {
  it('leaves out the series that are zero everywhere, in its columns and in its rows alike', () => {
    const figure: Figure = withoutEmptySeries(aFigure());
    expect(figure.series.map(({ key }) => key)).toEqual(['done', 'unknown']);
    expect(figure.rows.map(({ values }) => values)).toEqual([
      [2, 1],
      [0, 3],
    ]);
    expect(figure.rows.map(({ hrefs }) => hrefs)).toEqual([
      ['/a/done', '/a/unknown'],
      ['/b/done', '/b/unknown'],
    ]);
  });

  it('counts what is known in a row, and takes what is to come for nothing', () => {
    expect(rowTotal({ key: 'a', label: 'A', href: null, values: [1, null, 2], hrefs: [null, null, null] })).toBe(3);
  });

  it('makes a link of every value that is not zero', () => {
    expect(segmentsOf(aFigure(), 'fr').map(({ words, href }) => [words, href])).toEqual([
      ['Axe A, réalisée\u00a0: 2', '/a/done'],
      ['Axe A, inconnu\u00a0: 1', '/a/unknown'],
      ['Axe B, inconnu\u00a0: 3', '/b/unknown'],
    ]);
  });
});
