import { formatPreciseDate } from '#domain/dates/format-precise-date';
import { parsePreciseDate } from '#domain/dates/parse-precise-date';
import type { RankedRow } from '#ui/charts';

import { actionHref, actionsHref } from '../plan/action-query.ts';
import type { Words } from '../words/words.ts';
import type { OverviewFigures } from './overview-data.ts';
import type { Drafting } from './status-figures.ts';

/** The milestones late, the latest first; each leads to its action. */
export function lateRows({ lateMilestones }: OverviewFigures, drafting: Drafting, count: Words['count']): RankedRow[] {
  const { planCode, language, t } = drafting;
  return lateMilestones.nodes
    .map(({ id, title, daysLate, forecast, action }) => {
      const promised = forecast === null ? undefined : parsePreciseDate(forecast);
      const number = String(action.number);
      return {
        key: id,
        label: title,
        detail:
          promised === undefined
            ? t('overview.late.of', { number })
            : t('overview.late.detail', { number, date: formatPreciseDate(promised, language) }),
        value: daysLate,
        words: count('overview.late.days', daysLate),
        href: actionHref(planCode, action.number),
      };
    })
    .sort((one, other) => other.value - one.value);
}

/** The contradictions, rule by rule; each leads to the actions concerned. */
export function contradictionRows(figures: OverviewFigures, drafting: Drafting, count: Words['count']): RankedRow[] {
  return figures.contradictions.nodes.map((rule) => ({
    key: rule.rule,
    label: rule.sentence,
    detail: null,
    value: rule.count,
    words: count('overview.actions', rule.count),
    href: actionsHref(drafting.planCode, { ...drafting.filter, contradiction: rule.rule }),
  }));
}
