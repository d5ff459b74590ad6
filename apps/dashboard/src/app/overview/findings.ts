import type { Words } from '../words/words.ts';
import type { OverviewFigures } from './overview-data.ts';

/** What each chart shows, in a sentence that can be read aloud in a meeting. */
export interface Findings {
  readonly axis: string;
  readonly ministry: string;
  readonly curve: string;
  readonly late: string;
  readonly contradictions: string;
}

/** Reads the figures and says what they show. */
export function findingsOf(figures: OverviewFigures, words: Pick<Words, 't' | 'count'>): Findings {
  return {
    axis: axisFinding(figures, words),
    ministry: ministryFinding(figures, words),
    curve: curveFinding(figures, words),
    late: lateFinding(figures, words),
    contradictions: contradictionFinding(figures, words),
  };
}

/** How many contradictions there are, one action counting once per rule. */
export function contradictionCount({ contradictions }: OverviewFigures): number {
  return contradictions.nodes.reduce((sum, { count }) => sum + count, 0);
}

type Say = Pick<Words, 't' | 'count'>;

function axisFinding({ byAxis, statuses }: OverviewFigures, { t, count }: Say): string {
  if (statuses.total === 0) return t('overview.finding.nothing');
  if (statuses.done === 0) return t('overview.finding.noneDone');
  const withDone = byAxis.nodes.filter((one) => one.statuses.done > 0).length;
  return t('overview.finding.done', {
    done: count('overview.actionsDone', statuses.done),
    total: statuses.total,
    axes: count('overview.axes', withDone),
  });
}

function ministryFinding({ byMinistry, statuses }: OverviewFigures, { t, count }: Say): string {
  const unknown = byMinistry.nodes.find(({ ministry }) => ministry === null)?.statuses.total ?? 0;
  const known = byMinistry.nodes.filter(({ ministry }) => ministry !== null);
  if (unknown > 0) return t('overview.finding.noLead', { actions: count('overview.actions', unknown) });
  const [first] = [...known].sort((one, other) => other.statuses.total - one.statuses.total);
  if (first?.ministry == null) return t('overview.finding.nothing');
  return t('overview.finding.lead', {
    ministry: first.ministry.name,
    count: first.statuses.total,
    total: statuses.total,
  });
}

function curveFinding({ curve, milestones }: OverviewFigures, { t, count }: Say): string {
  if (curve.nodes.length === 0) return t('overview.finding.noDates');
  return t('overview.finding.curve', {
    reached: count('overview.milestonesReached', milestones.reached),
    late: milestones.late,
    upcoming: milestones.upcoming,
    undated: milestones.undated,
  });
}

function lateFinding({ lateMilestones }: OverviewFigures, { t, count }: Say): string {
  if (lateMilestones.totalCount === 0) return t('overview.finding.noLate');
  const longest = Math.max(...lateMilestones.nodes.map(({ daysLate }) => daysLate));
  return t('overview.finding.late', {
    late: count('overview.milestonesLate', lateMilestones.totalCount),
    days: count('overview.late.days', longest),
  });
}

function contradictionFinding(figures: OverviewFigures, { t, count }: Say): string {
  const found = contradictionCount(figures);
  return found === 0 ? t('overview.finding.noContradiction') : count('overview.contradictionsFound', found);
}
