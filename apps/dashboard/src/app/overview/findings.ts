import type { Said } from '#ui/charts';
import { plainly } from '#ui/charts';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import type { OverviewFigures } from './overview-data.ts';

/** What each chart shows, in a sentence that can be read aloud in a meeting. */
export interface Findings {
  readonly axis: Said;
  readonly ministry: Said;
  readonly curve: Said;
  readonly late: Said;
  readonly contradictions: Said;
}

/** Reads the figures and says what they show. */
export function findingsOf(figures: OverviewFigures, words: Say): Findings {
  return {
    axis: axisFinding(figures, words),
    ministry: ministryFinding(figures, words),
    curve: curveFinding(figures, words),
    late: lateFinding(figures, words),
    contradictions: contradictionFinding(figures, words),
  };
}

function axisFinding(figures: OverviewFigures, words: Say): Said {
  const { t } = words;
  if (figures.statuses.total === 0) return plainly(t('overview.finding.nothing'));
  if (figures.statuses.done === 0) return plainly(t('overview.finding.noneDone'));
  const at = shownIn('plan.overview', figures);
  return said(words, ({ count, number }) =>
    t('overview.finding.done', {
      done: count(
        'overview.actionsDone',
        at((o) => o.statuses.done),
      ),
      total: number(at((o) => o.statuses.total)),
      axes: count(
        'overview.axes',
        at((o) => o.axesWithDone),
      ),
    }),
  );
}

function ministryFinding(figures: OverviewFigures, words: Say): Said {
  const { t } = words;
  const at = shownIn('plan.overview', figures);
  if (figures.actionsWithoutLead > 0) {
    return said(words, ({ count }) =>
      t('overview.finding.noLead', {
        actions: count(
          'overview.actions',
          at((o) => o.actionsWithoutLead),
        ),
      }),
    );
  }
  // The busiest comes first.
  const first = figures.byMinistry.nodes[0]?.ministry;
  if (first == null) return plainly(t('overview.finding.nothing'));
  return said(words, ({ number }) =>
    t('overview.finding.lead', {
      ministry: first.name,
      count: number(at((o) => o.byMinistry.nodes[0]?.statuses.total)),
      total: number(at((o) => o.statuses.total)),
    }),
  );
}

function curveFinding(figures: OverviewFigures, words: Say): Said {
  const { t } = words;
  if (figures.curve.nodes.length === 0) return plainly(t('overview.finding.noDates'));
  const at = shownIn('plan.overview', figures);
  return said(words, ({ count, number }) =>
    t('overview.finding.curve', {
      reached: count(
        'overview.milestonesReached',
        at((o) => o.milestones.reached),
      ),
      late: number(at((o) => o.milestones.late)),
      upcoming: number(at((o) => o.milestones.upcoming)),
      undated: number(at((o) => o.milestones.undated)),
    }),
  );
}

function lateFinding(figures: OverviewFigures, words: Say): Said {
  const { t } = words;
  if (figures.lateMilestones.totalCount === 0) return plainly(t('overview.finding.noLate'));
  const at = shownIn('plan.overview', figures);
  return said(words, ({ count }) =>
    t('overview.finding.late', {
      late: count(
        'overview.milestonesLate',
        at((o) => o.lateMilestones.totalCount),
      ),
      // The latest comes first.
      days: count(
        'overview.late.days',
        at((o) => o.lateMilestones.nodes[0]?.daysLate),
      ),
    }),
  );
}

function contradictionFinding(figures: OverviewFigures, words: Say): Said {
  if (figures.contradictionCount === 0) return plainly(words.t('overview.finding.noContradiction'));
  const at = shownIn('plan.overview', figures);
  return said(words, ({ count }) =>
    count(
      'overview.contradictionsFound',
      at((o) => o.contradictionCount),
    ),
  );
}
