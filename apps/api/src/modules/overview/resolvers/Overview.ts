import {
  ATTENTION_FIGURES,
  AXIS_FIGURES,
  type CivilDate,
  CONTRADICTION_RULES,
  actionName,
  axisName,
  contradictionFigure,
  countOf,
  daysLate,
  explainContradictions,
  explainCount,
} from '#domain';
import { storesWith } from '../../../kept-plans.ts';
import { meanProgress } from '../../actions/progress.ts';
import { domainMilestone } from '../../actions/domain-milestone.ts';
import { ofFigures } from '../../actions/of-figures.ts';
import { fieldOf } from '../../explanations/figure-field.ts';
import { coverageOf } from '../../recommendations/coverage.ts';
import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { OverviewResolvers } from '../../types.generated.ts';
import { axesOf } from '../axes-of.ts';
import { countedActions } from '../counted.ts';
import { confidenceCounts, coverageCounts, milestoneCounts, statusCounts } from '../counts.ts';
import { curveOf } from '../curve.ts';

const byAxis = ofFigures((figures) => Map.groupBy(figures, ({ action }) => action.axisId));
const byLead = ofFigures((figures) => Map.groupBy(figures, ({ action }) => action.leadMinistryId));
const statuses = ofFigures((figures, today: CivilDate) => statusCounts(countedActions(figures), today));
const confidences = ofFigures((figures, today: CivilDate) => confidenceCounts(countedActions(figures), today));
const milestones = ofFigures((figures, today: CivilDate) =>
  milestoneCounts(
    figures.flatMap((one) => one.milestones),
    today,
  ),
);
const lateMilestones = ofFigures((figures, today: CivilDate) =>
  figures
    .filter(({ lateness }) => lateness.isLate)
    .flatMap(({ rows }) => rows)
    .map((row) => ({ row, days: daysLate(domainMilestone(row), today) }))
    .filter(({ days }) => days > 0),
);

export const Overview: OverviewResolvers = {
  today: (_overview, _arguments, { today }) => today,
  lastChangeAt: async ({ plan }, _arguments, { ledger }) =>
    (await ledger.bySequence.load(String(plan.revision)))?.recordedAt ?? null,
  statuses: ({ figures }, _arguments, { today }) => statuses(figures, today),
  confidences: ({ figures }, _arguments, { today }) => confidences(figures, today),
  progress: ({ figures }, _arguments, { today }) => meanProgress(figures, today),
  milestones: ({ figures }, _arguments, { today }) => milestones(figures, today),
  coverage: async ({ plan }, _arguments, context) => {
    const all = plan.reportId === null ? [] : await context.recommendations.ofReport.load(plan.reportId);
    const coverages = await Promise.all(all.map((one) => coverageOf(one, context)));
    return coverageCounts(
      all.map(({ id, reference, text }, place) => ({ id, reference, text, coverage: coverages[place] ?? 'ORPHAN' })),
      context.today,
    );
  },
  byAxis: async ({ plan, figures }, page, context) => {
    const { plans } = storesWith(plan.id, context);
    const groups = byAxis(figures);
    const axes = await plans.axesOf.load(plan.id);
    const summaries = axes.map((axis) => ({ axis, figures: groups.get(axis.id) ?? [] }));
    return pageOf(summaries, page, ({ axis }) => [axis.number, axis.id]);
  },
  byMinistry: async ({ plan, figures }, page, context) => {
    const { ministries } = storesWith(plan.id, context);
    const groups = [...byLead(figures)];
    const summaries = await Promise.all(
      groups.map(async ([id, group]) => ({
        ministry: id === null ? null : await ministries.byId.load(id),
        figures: group,
      })),
    );
    // The busiest first; actions without a known lead last.
    return pageOf(summaries, page, ({ ministry, figures: group }) => [
      ministry ? -group.length : Number.MAX_SAFE_INTEGER,
      ministry?.code ?? '',
    ]);
  },
  curve: ({ plan, figures }, page, { today }) =>
    pageOf(curveOf(figures, plan, today), page, ({ monthEnd }) => [monthEnd]),
  lateMilestones: ({ figures }, page, { today }) =>
    rowsOf(pageOf(lateMilestones(figures, today), page, ({ row, days }) => [-days, row.id])),
  contradictionCount: ({ figures }) => figures.flatMap(({ contradictions }) => contradictions).length,
  contradictedActions: ({ figures }) => countOf(ATTENTION_FIGURES.contradictedActions, countedActions(figures)),
  actionsWithoutLead: ({ figures }) => countOf(ATTENTION_FIGURES.actionsWithoutLead, countedActions(figures)),
  axesWithDone: async (overview, _arguments, context) =>
    countOf(AXIS_FIGURES.axesWithDone, await axesOf(overview, context)),
  contradictions: ({ figures }, page, { today }) => {
    const actions = countedActions(figures);
    const counts = CONTRADICTION_RULES.map(({ id, sentence }) => ({
      rule: id,
      sentence,
      count: countOf(contradictionFigure(id), actions),
      explanation: () => explainCount(contradictionFigure(id), actions, actionName, today),
    }));
    return pageInOrder(
      counts.filter((one) => one.count > 0).sort((a, b) => b.count - a.count),
      page,
    );
  },
  explain: async (overview, { figure }, context) => {
    const { today } = context;
    if (figure === 'AXES_WITH_DONE') {
      return explainCount(AXIS_FIGURES.axesWithDone, await axesOf(overview, context), axisName, today);
    }
    const actions = countedActions(overview.figures);
    if (figure === 'CONTRADICTION_COUNT') return explainContradictions(actions, today);
    return explainCount(ATTENTION_FIGURES[fieldOf(figure)], actions, actionName, today);
  },
};
