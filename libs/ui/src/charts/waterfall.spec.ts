import type { Palette } from './palette.ts';
import type { WaterfallStep } from './waterfall.ts';
import { plainly } from '../said/said.ts';
import { waterfall, waterfallSpans } from './waterfall.ts';

const step = (key: string, kind: WaterfallStep['kind'], value: number): WaterfallStep => ({
  key,
  label: key,
  value,
  kind,
  said: plainly(String(value)),
});

const steps = [
  step('before', 'share', 0.5),
  step('left', 'change', -0.25),
  step('moved', 'change', 0.5),
  step('after', 'share', 0.75),
];

const palette = { colours: ['s', 'r', 'f'], fills: ['S', 'R', 'F'], inkSoft: 'soft' } as unknown as Palette;
const figure = {
  rowTitle: '',
  series: [],
  rows: steps.map(({ key, label, value }) => ({
    ...{ key, label, href: null, total: null },
    ...{ values: [value], fields: [''], hrefs: [null] },
  })),
};

describe('a waterfall', () => {
  it('begins each change where the step before ended, and each share at nothing', () => {
    expect(waterfallSpans(steps)).toEqual([
      [0, 0.5],
      [0.5, 0.25],
      [0.25, 0.75],
      [0, 0.75],
    ]);
  });

  it('tells what stands from what rises and what falls, by fill', () => {
    const { data } = waterfall(steps, figure, palette, false);
    expect(data.datasets[0]?.backgroundColor).toEqual(['S', 'F', 'R', 'S']);
    const still = waterfall([step('still', 'change', 0)], figure, palette, false);
    expect(still.data.datasets[0]?.backgroundColor).toEqual(['S']);
  });

  it('holds all bars, below nothing too, and moves only when asked', () => {
    const { options } = waterfall([step('fall', 'change', -0.2)], figure, palette, false);
    expect(options?.scales?.['x']).toMatchObject({ min: -0.2, max: 0.01 });
    expect(options?.animation).toBe(false);
    expect(waterfall(steps, figure, palette, true).options?.animation).toEqual({ duration: 450 });
  });
});
