import { CONFIDENCE_DEFINITIONS, VERDICT_LABELS, lastDayOf, parisDay } from '#domain';
import type { PreciseDate } from '#domain';
import { statusKey, statusLabel } from '#ui/marks';

import { sayDate } from '../change/say-date.ts';
import type { TrackedActionFragment } from '../graphql/generated/graphql.ts';
import type { TakenColumn } from '../take-away/taken.ts';
import type { Words } from '../words/words.ts';

type Column = TakenColumn<TrackedActionFragment>;

/** The columns of the tracking table, in the order in which a ministry reads them. */
export function trackingColumns({ t, language }: Pick<Words, 't' | 'language'>): readonly Column[] {
  const yes = (is: boolean) => t(is ? 'actions.taken.yes' : 'actions.taken.no');
  const date = (known: string | null | undefined) => (known == null ? null : sayDate(known, language()));
  const lastDay = (known: string | null | undefined) => (known == null ? null : lastDayOf(known as PreciseDate));
  const day = (instant: string | null | undefined) => (instant == null ? null : parisDay(instant));
  const column = (key: string, width: number, valueIn: Column['valueIn']): Column => ({
    heading: t(`actions.taken.${key}`),
    width,
    valueIn,
  });
  return [
    column('number', 6, ({ number }) => number),
    column('title', 60, ({ title }) => title),
    column('axis', 30, ({ axis }) => `${String(axis.number)}. ${axis.title}`),
    column('ministry', 34, ({ lead }) => lead?.ministry?.name ?? null),
    column('department', 16, ({ lead }) => lead?.department ?? null),
    column('leadIsDeduced', 10, ({ lead }) => (lead === null ? null : yes(lead.isDeduced))),
    column('status', 14, ({ status }) => statusLabel(statusKey(status), language())),
    column('statusIsDeduced', 10, ({ status, statusIsDeduced }) => (status === null ? null : yes(statusIsDeduced))),
    column('statusReason', 40, ({ statusReason }) => statusReason),
    column('confidence', 12, ({ confidence }) =>
      confidence === null ? null : CONFIDENCE_DEFINITIONS[confidence].weather[language()],
    ),
    column('progress', 12, ({ progress: { value } }) => (value === null ? null : Math.round(value * 100))),
    column('isLate', 10, ({ isLate }) => yes(isLate)),
    column('lateSince', 12, ({ lateSince }) => lateSince),
    column('milestones', 10, ({ milestoneCounts }) => milestoneCounts.total),
    column('milestonesReached', 10, ({ milestoneCounts }) => milestoneCounts.reached),
    column('milestonesLate', 10, ({ milestoneCounts }) => milestoneCounts.late),
    column('next', 40, ({ nextMilestone }) => nextMilestone?.title ?? null),
    column('nextBaseline', 16, ({ nextMilestone }) => date(nextMilestone?.baseline)),
    column('nextForecast', 16, ({ nextMilestone }) => date(nextMilestone?.forecast)),
    column('nextLastDay', 12, ({ nextMilestone }) => lastDay(nextMilestone?.forecast)),
    column('nextDaysLate', 10, ({ nextMilestone }) => nextMilestone?.daysLate ?? null),
    column('contradictions', 14, ({ contradictions }) => contradictions.totalCount),
    column('recommendations', 18, ({ recommendations }) =>
      recommendations.nodes.map(({ recommendation }) => recommendation.reference).join(', '),
    ),
    column('lastUpdate', 14, ({ lastUpdateAt }) => day(lastUpdateAt)),
    column('verdict', 16, ({ verdict }) => (verdict === null ? null : VERDICT_LABELS[verdict.value][language()])),
    column('verdictOn', 12, ({ verdict }) => day(verdict?.recordedAt)),
  ];
}
