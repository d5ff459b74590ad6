import { formatPreciseDate } from '#domain/dates/format-precise-date';
import { parsePreciseDate } from '#domain/dates/parse-precise-date';
import type { RankedRow, Said } from '#ui/charts';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { actionHref, actionsHref } from '../plan/action-query.ts';
import type { OverviewFigures } from './overview-data.ts';
import type { Drafting } from './status-figures.ts';

/** The milestones late, the latest first; each leads to its action. */
export function lateRows(figures: OverviewFigures, drafting: Drafting, words: Say): RankedRow[] {
  const { planCode, language, t } = drafting;
  const at = shownIn('plan.overview', figures);
  return figures.lateMilestones.nodes
    .map(({ id, title, daysLate, forecast, action }, place) => {
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
        said: said(words, ({ count }) =>
          count(
            'overview.late.days',
            at((o) => o.lateMilestones.nodes[place]?.daysLate),
          ),
        ),
        href: actionHref(planCode, action.number),
      };
    })
    .sort((one, other) => other.value - one.value);
}

/** How many milestones are late in all, where not all are drawn. */
export function allLate(figures: OverviewFigures, words: Say): Said {
  const at = shownIn('plan.overview', figures);
  return said(words, ({ count }) =>
    count(
      'overview.late.all',
      at((o) => o.lateMilestones.totalCount),
    ),
  );
}

/** The contradictions, rule by rule; each leads to the actions concerned. */
export function contradictionRows(figures: OverviewFigures, drafting: Drafting, words: Say): RankedRow[] {
  const at = shownIn('plan.overview', figures);
  return figures.contradictions.nodes.map((rule, place) => ({
    key: rule.rule,
    label: rule.sentence,
    detail: null,
    value: rule.count,
    said: said(words, ({ count }) =>
      count(
        'overview.actions',
        at((o) => o.contradictions.nodes[place]?.count),
      ),
    ),
    href: actionsHref(drafting.planCode, { ...drafting.filter, contradiction: rule.rule }),
  }));
}
