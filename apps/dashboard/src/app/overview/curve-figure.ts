import type { Figure, StepLinesAxis } from '#ui';

import { formatMonth } from '../words/dates.ts';
import type { OverviewFigures } from './overview-data.ts';
import type { Drafting } from './status-figures.ts';

/** Milestones first promised, now expected and reached, month by month, counted from the start. */
export function curveFigure({ curve }: OverviewFigures, { t, language }: Drafting): Figure {
  const line = (key: string, colour: string) =>
    ({ key, label: t(`overview.curve.${key}`), colour, pattern: 'plain' }) as const;
  return {
    rowTitle: t('overview.curve.month'),
    series: [line('planned', '--jl-ink-soft'), line('replanned', '--jl-milestone'), line('done', '--jl-accent')],
    rows: curve.nodes.map(({ monthEnd, planned, replanned, done }) => ({
      key: monthEnd,
      label: formatMonth(monthEnd, language),
      href: null,
      values: [planned, replanned, done],
      hrefs: [null, null, null],
    })),
  };
}

/** A tick for each January, or for each month when there are few; and where today is. */
export function curveAxis({ curve, today }: OverviewFigures, { t, language }: Drafting): StepLinesAxis {
  const months = curve.nodes.map(({ monthEnd }) => monthEnd);
  const isShort = months.length <= 14;
  const row = months.findIndex((month) => month >= today);
  return {
    ticks: months.map((month) => {
      if (isShort) return formatMonth(month, language, 'short');
      return month.slice(5, 7) === '01' ? month.slice(0, 4) : '';
    }),
    today: row === -1 ? null : { row, label: t('overview.curve.today') },
  };
}
