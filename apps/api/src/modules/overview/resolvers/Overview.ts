import { CONTRADICTION_RULES, type CivilDate, daysLate } from '#domain';
import { storesWith } from '../../../kept-plans.ts';
import { meanProgress } from '../../actions/progress.ts';
import { domainMilestone } from '../../actions/domain-milestone.ts';
import { ofFigures } from '../../actions/of-figures.ts';
import { coverageOf } from '../../recommendations/coverage.ts';
import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { OverviewResolvers } from '../../types.generated.ts';
import { confidenceCounts, milestoneCounts, statusCounts } from '../counts.ts';
import { curveOf } from '../curve.ts';

const byAxis = ofFigures((figures) => Map.groupBy(figures, ({ action }) => action.axisId));
const byLead = ofFigures((figures) => Map.groupBy(figures, ({ action }) => action.leadMinistryId));
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
  statuses: ({ figures }) => statusCounts(figures),
  confidences: ({ figures }) => confidenceCounts(figures),
  progress: ({ figures }, _arguments, { today }) => meanProgress(figures, today),
  milestones: ({ figures }, _arguments, { today }) => milestoneCounts(figures, today),
  coverage: async ({ plan }, _arguments, context) => {
    const all = plan.reportId === null ? [] : await context.recommendations.ofReport.load(plan.reportId);
    const found = await Promise.all(all.map((one) => coverageOf(one, context)));
    const of = (coverage: string) => found.filter((one) => one === coverage).length;
    return { total: all.length, carried: of('CARRIED'), answered: of('ANSWERED'), orphan: of('ORPHAN') };
  },
  byAxis: async ({ plan, figures }, page, context) => {
    const { plans } = storesWith(plan.id, context);
    const groups = byAxis(figures);
    const axes = await plans.axesOf.load(plan.id);
    const summaries = axes.flatMap((axis) => ({ axis, figures: groups.get(axis.id) ?? [] }));
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
  lateMilestones: ({ figures }, page, { today }) => {
    const { edges, nodes, ...rest } = pageOf(lateMilestones(figures, today), page, ({ row, days }) => [-days, row.id]);
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: node.row })),
      nodes: nodes.map(({ row }) => row),
      ...rest,
    };
  },
  contradictedActions: ({ figures }) => figures.filter(({ contradictions }) => contradictions.length > 0).length,
  contradictions: ({ figures }, page) => {
    const found = figures.flatMap(({ contradictions }) => contradictions.map(({ ruleId }) => ruleId));
    const counts = CONTRADICTION_RULES.map(({ id, sentence }) => ({
      rule: id,
      sentence,
      count: found.filter((one) => one === id).length,
    }));
    return pageInOrder(
      counts.filter((one) => one.count > 0).sort((a, b) => b.count - a.count),
      page,
    );
  },
};
