import type { Language } from '#domain';
import type { Figure, Said, WaterfallStep } from '#ui/charts';
import { plainly } from '#ui/charts';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { Words } from '../words/words.ts';
import type { Comparison } from './kinds.ts';

export type Trend = Comparison['trend'];

const PARTS = ['left', 'moved', 'rebaselined', 'entered'] as const;

/** The steps from the share before to the share after; none when nothing is like for like. */
export function trendSteps(trend: Trend, t: Words['t'], language: Language): readonly WaterfallStep[] {
  const { before, after } = trend;
  if (before === null || after === null || trend.moved === null) return [];
  const share = (key: 'before' | 'after', value: number): WaterfallStep => ({
    ...{ key, kind: 'share', value, label: t(`compare.trend.${key}`) },
    said: { words: percent(value, language), fields: [fieldOf(key)] },
  });
  return [
    share('before', before),
    ...PARTS.map((key): WaterfallStep => {
      const value = trend[key] ?? 0;
      const told = { words: points(value, t, language), fields: [fieldOf(key)] };
      return { key, kind: 'change', value, label: t(`compare.trend.${key}`), said: told };
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
    rows: steps.map(({ key, label, value, said: { fields } }) => ({
      ...{ key, label, href: null, total: null },
      ...{ values: [Math.round(value * 1000) / 10], fields, hrefs: [null] },
    })),
  };
}

/** What the trend shows, in a sentence: how much in all, and what most of it comes of. */
export function trendFinding(trend: Trend, words: Say): Said {
  const { before, after, change } = trend;
  const { t } = words;
  const language = words.language();
  const share = t(`compare.share.${trend.share}`);
  if (before === null || after === null || change === null) return plainly(t('compare.trend.unmeasured', { share }));
  const at = shownIn('plan.comparison.trend', trend);
  return said(words, (say) => {
    const shown = {
      share,
      before: say.as(
        at((of) => of.before),
        percent(before, language),
      ),
      after: say.as(
        at((of) => of.after),
        percent(after, language),
      ),
    };
    if (trend.moved === null) return t('compare.trend.nothingAlike', shown);
    const rebaselined = trend.rebaselined ?? 0;
    if (trend.share === 'LATE' && rebaselined < -0.0005) {
      const hidden = points(Math.abs(rebaselined), t, language).replace('+', '');
      return t('compare.trend.hidden', {
        ...shown,
        points: say.as(
          at((of) => of.rebaselined),
          hidden,
        ),
      });
    }
    if (Math.abs(change) < 0.0005) return t('compare.trend.still', shown);
    return t('compare.trend.went', {
      ...shown,
      points: say.as(
        at((of) => of.change),
        points(change, t, language),
      ),
    });
  });
}

const fieldOf = (name: string) => `plan.comparison.trend.${name}`;

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
