import type { Figure, Said, StepLinesAxis } from '#ui/charts';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { formatDay, formatMonth } from '../words/dates.ts';
import type { OverviewFigures } from './overview-data.ts';
import type { Drafting } from './status-figures.ts';

const LINES = ['planned', 'replanned', 'done'] as const;

/** Milestones first promised, now expected and reached, month by month, counted from the start. */
export function curveFigure({ curve }: OverviewFigures, { t, language, isNow }: Drafting): Figure {
  const line = (key: string, colour: string) =>
    ({ key, label: t(`overview.curve.${key}`), colour, pattern: 'plain' }) as const;
  return {
    rowTitle: t('overview.curve.month'),
    series: [
      line('planned', '--jl-ink-soft'),
      line(isNow ? 'replanned' : 'replannedThen', '--jl-milestone'),
      line('done', '--jl-accent'),
    ],
    rows: curve.nodes.map(({ monthEnd, planned, replanned, done }, place) => ({
      key: monthEnd,
      label: formatMonth(monthEnd, language),
      href: null,
      values: [planned, replanned, done],
      fields: LINES.map((name) => `plan.overview.curve.nodes.${String(place)}.${name}`),
      hrefs: [null, null, null],
      total: null,
    })),
  };
}

/** What is counted and until when, and whether the dates of the plan end before today. */
export function curveNote(figures: OverviewFigures, words: Say): Said {
  const { t } = words;
  const at = shownIn('plan.overview', figures);
  return said(words, ({ count }) => {
    const total = count(
      'overview.milestones',
      at((o) => o.milestones.total),
    );
    const date = formatDay(figures.today, words.language());
    const last = lastStep(figures);
    if (last === undefined || last >= figures.today) return t('overview.milestoneNote', { total, date });
    return t('overview.milestoneNoteEnded', { total, date, last: formatMonth(last, words.language()) });
  });
}

/** A tick for each January, or for each quarter when there are few years; and where today is. */
export function curveAxis({ curve, today }: OverviewFigures, { t, language, isNow }: Drafting): StepLinesAxis {
  const months = curve.nodes.map(({ monthEnd }) => monthEnd);
  const isShort = months.length <= 26;
  const row = months.findIndex((month) => month >= today);
  const tick = (month: string) => {
    const number = Number(month.slice(5, 7));
    if (isShort) return number % 3 === 1 ? formatMonth(month, language, 'short') : '';
    return number === 1 ? month.slice(0, 4) : '';
  };
  return {
    ticks: months.map(tick),
    today: row === -1 ? null : { row, label: isNow ? t('overview.curve.today') : formatDay(today, language) },
  };
}

/** The last month in which a line moved: the curve goes a little further, so that its last step is seen. */
function lastStep({ curve }: OverviewFigures): string | undefined {
  const values = ({ planned, replanned, done }: (typeof curve.nodes)[number]) => [planned, replanned, done].join();
  return curve.nodes.findLast((point, row) => {
    const before = curve.nodes[row - 1];
    return before === undefined || values(before) !== values(point);
  })?.monthEnd;
}
