import type { Language } from '#domain';
import type { Figure, WaterfallStep } from '#ui/charts';

import type { Words } from '../words/words.ts';
import type { Comparison } from './kinds.ts';

export type Trend = Comparison['trend'];

const PARTS = ['left', 'moved', 'rebaselined', 'entered'] as const;

/** The steps from the share before to the share after; none when nothing is like for like. */
export function trendSteps(trend: Trend, t: Words['t'], language: Language): readonly WaterfallStep[] {
  const { before, after } = trend;
  if (before === null || after === null || trend.moved === null) return [];
  const share = (key: 'before' | 'after', value: number): WaterfallStep => ({
    ...{ key, kind: 'share', value, label: t(`compare.trend.${key}`), words: percent(value, language) },
  });
  return [
    share('before', before),
    ...PARTS.map((key): WaterfallStep => {
      const value = trend[key] ?? 0;
      return { key, kind: 'change', value, label: t(`compare.trend.${key}`), words: points(value, t, language) };
    }),
    share('after', after),
  ];
}

/** The same steps as a table, in points of percentage. */
export function trendTable(steps: readonly WaterfallStep[], t: Words['t']): Figure {
  const series = {
    key: 'points',
    label: t('compare.trend.points'),
    colour: '--jl-ink-soft',
    pattern: 'plain',
  } as const;
  return {
    rowTitle: t('compare.trend.step'),
    series: [series],
    rows: steps.map(({ key, label, value }) => ({
      ...{ key, label, href: null, values: [Math.round(value * 1000) / 10], hrefs: [null] },
    })),
  };
}

/** What the trend shows, in a sentence: how much in all, and what most of it comes of. */
export function trendFinding(trend: Trend, t: Words['t'], language: Language): string {
  const { before, after, change } = trend;
  const share = t(`compare.share.${trend.share}`);
  if (before === null || after === null || change === null) return t('compare.trend.unmeasured', { share });
  const shown = { share, before: percent(before, language), after: percent(after, language) };
  if (trend.moved === null) return t('compare.trend.nothingAlike', shown);
  const rebaselined = trend.rebaselined ?? 0;
  if (trend.share === 'LATE' && rebaselined < -0.0005) {
    return t('compare.trend.hidden', { ...shown, points: points(Math.abs(rebaselined), t, language).replace('+', '') });
  }
  if (Math.abs(change) < 0.0005) return t('compare.trend.still', shown);
  return t('compare.trend.went', { ...shown, points: points(change, t, language) });
}

function percent(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

/** « +7,7 points », « −7,7 points », « 0 point » */
function points(value: number, t: Words['t'], language: Language): string {
  const rounded = Math.round(value * 1000) / 10;
  const form = new Intl.PluralRules(language).select(Math.abs(rounded)) === 'one' ? 'one' : 'other';
  const number = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return t(`compare.trend.amount.${form}`, { number: number.format(rounded === 0 ? 0 : rounded).replace('-', '−') });
}
