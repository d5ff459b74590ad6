import { aFigure, aPalette } from '../testing/a-figure.ts';
import { stackedBars } from './stacked-bars.ts';

describe('stacked bars', () => {
  const { data, options } = stackedBars(aFigure(), aPalette(), true);

  it('E-09 hold the values of the figure, series by series', () => {
    expect(data.labels).toEqual(['Axe A', 'Axe B']);
    expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
      ['Réalisée', [2, 0]],
      ['Suspendue', [0, 0]],
      ['Inconnu', [1, 3]],
    ]);
  });

  it('E-07 are told apart by a pattern beside their colour', () => {
    expect(data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(aPalette().fills);
  });

  it('give the longest bar the whole width', () => {
    expect(options?.scales?.['x']).toMatchObject({ stacked: true, max: 3 });
  });

  it('E-16 stay still where motion is reduced', () => {
    expect(stackedBars(aFigure(), aPalette(), false).options?.animation).toBe(false);
  });
});
