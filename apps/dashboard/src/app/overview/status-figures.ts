import type { Language } from '#domain';
import type { Figure, FigureRow, Said } from '#ui/charts';
import type { StatusKey } from '#ui/marks';
import { STATUS_KEYS, STATUS_LOOKS, statusLabel } from '#ui/marks';
import { withoutEmptySeries } from '#ui/charts';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { ActionQuery } from '../plan/action-query.ts';
import { actionsHref } from '../plan/action-query.ts';
import { formatDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { OverviewFigures, Statuses } from './overview-data.ts';

/** What is needed to draw a figure: the words, and the plan and filter that its links keep. */
export interface Drafting {
  readonly t: Words['t'];
  readonly language: Language;
  readonly planCode: string;
  /** The filter of the page: every link keeps it. */
  readonly filter: Partial<ActionQuery>;
  /** Whether the figures are of now. */
  readonly isNow: boolean;
}

const COUNT_OF: Readonly<Record<StatusKey, Exclude<keyof Statuses, '__typename'>>> = {
  DONE: 'done',
  IN_PROGRESS: 'inProgress',
  NOT_STARTED: 'notStarted',
  SUSPENDED: 'suspended',
  TRANSFERRED: 'transferred',
  ABANDONED: 'abandoned',
  UNKNOWN: 'unknown',
};

/** Actions by status, axis by axis. */
export function axisFigure(figures: OverviewFigures, drafting: Drafting): Figure {
  // Narrowed to one axis, the others are not empty: they are not asked.
  const asked = drafting.filter.axes ?? [];
  const rows = figures.byAxis.nodes.flatMap(({ axis, statuses }, place) => {
    if (asked.length > 0 && !asked.includes(axis.number)) return [];
    const named = { key: axis.id, label: `${String(axis.number)}. ${axis.title}` };
    return [row(named, `byAxis.nodes.${String(place)}`, statuses, { axes: [axis.number] }, drafting)];
  });
  return statusFigure(drafting.t('overview.axis'), rows, drafting);
}

/** Actions by status, lead ministry by lead ministry; those without a known lead last. */
export function ministryFigure(figures: OverviewFigures, drafting: Drafting): Figure {
  const places = figures.byMinistry.nodes.map((one, place) => ({ ...one, place }));
  const known = places.filter(({ ministry }) => ministry !== null);
  const unknown = places.filter(({ ministry }) => ministry === null);
  const rows = [...known, ...unknown].map(({ ministry, statuses, place }) => {
    const named = {
      key: ministry?.code ?? 'unknown',
      label: ministry?.name ?? drafting.t('overview.unknownLead'),
    };
    const own = { ministries: [ministry?.code ?? null] };
    return row(named, `byMinistry.nodes.${String(place)}`, statuses, own, drafting);
  });
  return statusFigure(drafting.t('overview.ministry'), rows, drafting);
}

/** What is counted and on which day, and how much of it is deduced. */
export function statusNote(figures: OverviewFigures, words: Say): Said {
  const { t } = words;
  const at = shownIn('plan.overview', figures);
  const date = formatDay(figures.today, words.language());
  return said(words, ({ count }) => {
    const total = count(
      'overview.actions',
      at((o) => o.statuses.total),
    );
    if (figures.statuses.deduced === 0) return t('overview.noteDeclared', { total, date });
    return t('overview.note', {
      total,
      date,
      deduced: count(
        'overview.deduced',
        at((o) => o.statuses.deduced),
      ),
    });
  });
}

function statusFigure(rowTitle: string, rows: readonly FigureRow[], { language }: Drafting): Figure {
  const series = STATUS_KEYS.map((key) => {
    const { colour, pattern } = STATUS_LOOKS[key];
    return { key, label: statusLabel(key, language), colour, pattern };
  });
  return withoutEmptySeries({ rowTitle, series, rows });
}

function row(
  named: Pick<FigureRow, 'key' | 'label'>,
  place: string,
  counts: Statuses,
  own: Partial<ActionQuery>,
  drafting: Drafting,
): FigureRow {
  const kept = { ...drafting.filter, ...own };
  const shown = shownIn(`plan.overview.${place}.statuses`, counts);
  const all = STATUS_KEYS.map((status) => shown((of) => of[COUNT_OF[status]]));
  return {
    ...named,
    href: actionsHref(drafting.planCode, kept),
    values: all.map(({ value }) => value),
    fields: all.map(({ field }) => field),
    hrefs: STATUS_KEYS.map((status) =>
      actionsHref(drafting.planCode, { ...kept, statuses: [status === 'UNKNOWN' ? null : status] }),
    ),
    total: { value: counts.total, field: shown((of) => of.total).field },
  };
}
