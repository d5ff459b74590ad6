import type { Figure } from './figure.ts';
import { withoutEmptySeries } from './figure.ts';
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
    expect(figure.rows.map(({ fields }) => fields)).toEqual([
      ['a.done', 'a.unknown'],
      ['b.done', 'b.unknown'],
    ]);
    expect(figure.rows.map(({ hrefs }) => hrefs)).toEqual([
      ['/a/done', '/a/unknown'],
      ['/b/done', '/b/unknown'],
    ]);
  });

  it('names the field of each value, and makes a link of every one that is not zero', () => {
    expect(
      segmentsOf(aFigure(), 'fr').map(({ name, said, href }) => [`${name} ${said.words}`, said.fields[0], href]),
    ).toEqual([
      ['Axe A, réalisée\u00a0: 2', 'a.done', '/a/done'],
      ['Axe A, inconnu\u00a0: 1', 'a.unknown', '/a/unknown'],
      ['Axe B, inconnu\u00a0: 3', 'b.unknown', '/b/unknown'],
    ]);
  });
});
