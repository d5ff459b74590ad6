import { aPalette } from '../testing/a-figure.ts';
import type { Figure } from './figure.ts';
import { stepLines } from './step-lines.ts';

const line = (key: string) => ({ key, label: key, colour: '--jl-ink', pattern: 'plain' }) as const;
const month = (key: string, ...values: (number | null)[]) =>
  ({
    key,
    label: key,
    href: null,
    values,
    fields: values.map(() => key),
    hrefs: [null, null, null],
    total: null,
  }) as const;

const figure: Figure = {
  rowTitle: 'Mois',
  series: [line('planned'), line('replanned'), line('done')],
  rows: [month('janvier', 1, 1, 1), month('février', 2, 1, 1), month('mars', 3, 3, null)],
};
const axis = { ticks: ['janv.', '', 'mars'], today: { row: 1, label: 'aujourd’hui' } };

describe('stepped lines', () => {
  const { data, options } = stepLines(figure, axis, aPalette(), false);

  it('E-09 hold the values of the figure, and end where nothing is known yet', () => {
    expect(data.datasets.map(({ data: values }) => values)).toEqual([
      [1, 2, 3],
      [1, 1, 3],
      [1, 1, null],
    ]);
    expect(data.datasets.every(({ spanGaps }) => spanGaps === false)).toBe(true);
  });

  it('hold each value until the next one', () => {
    expect(data.datasets.every(({ stepped }) => stepped === 'before')).toBe(true);
  });

  it('E-07 are told apart by their strokes beside their colours', () => {
    const strokes = data.datasets.map(({ borderDash }) => String(borderDash));
    expect(new Set(strokes).size).toBe(3);
  });

  it('name only the moments that have a name', () => {
    const tick = options?.scales?.['x']?.ticks?.callback as (value: number, row: number) => string;
    expect([0, 1, 2].map((row) => tick(row, row))).toEqual(['janv.', '', 'mars']);
  });
});
