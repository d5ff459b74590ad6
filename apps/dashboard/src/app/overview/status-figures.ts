import type { Language } from '#domain';
import type { Figure, FigureRow } from '#ui/charts';
import type { StatusKey } from '#ui/marks';
import { STATUS_KEYS, STATUS_LOOKS, statusLabel } from '#ui/marks';
import { withoutEmptySeries } from '#ui/charts';

import type { ActionQuery } from '../plan/action-query.ts';
import { actionsHref } from '../plan/action-query.ts';
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

const COUNT_OF: Readonly<Record<StatusKey, keyof Statuses>> = {
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
  const shown = figures.byAxis.nodes.filter(({ axis }) => asked.length === 0 || asked.includes(axis.number));
  const rows = shown.map(({ axis, statuses }) =>
    row(axis.id, `${String(axis.number)}. ${axis.title}`, statuses, { axes: [axis.number] }, drafting),
  );
  return statusFigure(drafting.t('overview.axis'), rows, drafting);
}

/** Actions by status, lead ministry by lead ministry; those without a known lead last. */
export function ministryFigure(figures: OverviewFigures, drafting: Drafting): Figure {
  const known = figures.byMinistry.nodes.filter(({ ministry }) => ministry !== null);
  const unknown = figures.byMinistry.nodes.filter(({ ministry }) => ministry === null);
  const rows = [...known, ...unknown].map(({ ministry, statuses }) =>
    row(
      ministry?.code ?? 'unknown',
      ministry?.name ?? drafting.t('overview.unknownLead'),
      statuses,
      { ministries: [ministry?.code ?? null] },
      drafting,
    ),
  );
  return statusFigure(drafting.t('overview.ministry'), rows, drafting);
}

function statusFigure(rowTitle: string, rows: readonly FigureRow[], { language }: Drafting): Figure {
  const series = STATUS_KEYS.map((key) => {
    const { colour, pattern } = STATUS_LOOKS[key];
    return { key, label: statusLabel(key, language), colour, pattern };
  });
  return withoutEmptySeries({ rowTitle, series, rows });
}

function row(key: string, label: string, counts: Statuses, own: Partial<ActionQuery>, drafting: Drafting): FigureRow {
  const kept = { ...drafting.filter, ...own };
  return {
    key,
    label,
    href: actionsHref(drafting.planCode, kept),
    values: STATUS_KEYS.map((status) => counts[COUNT_OF[status]]),
    hrefs: STATUS_KEYS.map((status) =>
      actionsHref(drafting.planCode, { ...kept, statuses: [status === 'UNKNOWN' ? null : status] }),
    ),
  };
}
