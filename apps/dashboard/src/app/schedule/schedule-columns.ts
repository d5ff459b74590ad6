import type { PreciseDate } from '#domain';
import { lastDayOf } from '#domain';

import { sayDate } from '../change/say-date.ts';
import type { ScheduledMilestoneFragment } from '../graphql/generated/graphql.ts';
import type { TakenColumn } from '../take-away/taken.ts';
import type { Words } from '../words/words.ts';

type Column = TakenColumn<ScheduledMilestoneFragment>;

/** The columns of the schedule as it is taken away. A date known to the month is there as said, and by its last day. */
export function scheduleColumns({ t, language }: Pick<Words, 't' | 'language'>): readonly Column[] {
  const column = (key: string, width: number, valueIn: Column['valueIn']): Column => ({
    heading: t(`schedule.taken.${key}`),
    width,
    valueIn,
  });
  const dated = (key: string, dateIn: (milestone: ScheduledMilestoneFragment) => string | null): Column[] => [
    column(key, 18, (milestone) => {
      const date = dateIn(milestone);
      return date === null ? null : sayDate(date, language());
    }),
    column(`${key}LastDay`, 14, (milestone) => {
      const date = dateIn(milestone);
      return date === null ? null : lastDayOf(date as PreciseDate);
    }),
  ];
  return [
    column('title', 60, ({ title }) => title),
    column('action', 8, ({ action }) => action.number),
    column('lead', 34, ({ action: { lead } }) => lead?.ministry?.name ?? lead?.department ?? null),
    column('state', 14, ({ state }) => t(`schedule.state.${state}`)),
    ...dated('baseline', ({ baseline }) => baseline),
    ...dated('forecast', ({ forecast }) => forecast),
    ...dated('actual', ({ actual }) => actual),
    column('daysLate', 12, ({ daysLate }) => daysLate),
    column('slippage', 14, ({ slippageDays }) => slippageDays),
  ];
}
