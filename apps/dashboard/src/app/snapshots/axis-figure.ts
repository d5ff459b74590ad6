import type { Language, SnapshotOverview, SnapshotStatuses } from '#domain';
import type { Figure, StatusKey } from '#ui';
import { STATUS_KEYS, STATUS_LOOKS, statusLabel, withoutEmptySeries } from '#ui';

/** Where the figures stand in the content of a snapshot. */
export const FROZEN = 'content.plan.overview';

const COUNT_OF: Readonly<Record<StatusKey, keyof SnapshotStatuses>> = {
  DONE: 'done',
  IN_PROGRESS: 'inProgress',
  NOT_STARTED: 'notStarted',
  SUSPENDED: 'suspended',
  TRANSFERRED: 'transferred',
  ABANDONED: 'abandoned',
  UNKNOWN: 'unknown',
};

/** Actions by status, axis by axis. It leads nowhere: the lists behind it are those of today. */
export function axisFigure({ byAxis }: SnapshotOverview, t: (key: string) => string, language: Language): Figure {
  return withoutEmptySeries({
    rowTitle: t('snapshots.figure.axis'),
    series: STATUS_KEYS.map((key) => {
      const { colour, pattern } = STATUS_LOOKS[key];
      return { key, label: statusLabel(key, language), colour, pattern };
    }),
    rows: byAxis.map(({ axis, statuses }, place) => ({
      ...{ key: String(axis.number), label: `${String(axis.number)}. ${axis.title}`, href: null },
      values: STATUS_KEYS.map((status) => statuses[COUNT_OF[status]]),
      fields: STATUS_KEYS.map((status) => `${FROZEN}.byAxis.${String(place)}.statuses.${COUNT_OF[status]}`),
      hrefs: STATUS_KEYS.map(() => null),
      total: { value: statuses.total, field: `${FROZEN}.byAxis.${String(place)}.statuses.total` },
    })),
  });
}
