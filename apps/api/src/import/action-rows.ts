import type { ChainRows } from './chain-rows.ts';
import type { PlanFile, PlanFileAction, PlanFileFact } from './plan-file.ts';
import { ministryId, type PlanIds } from './plan-ids.ts';
import { stableId } from './stable-id.ts';

type ActionTables =
  'axis' | 'action' | 'ownership' | 'subMeasure' | 'recommendationLink' | 'dependency' | 'milestone' | 'evidence';

/** The axes, the actions and all that hangs on them, as rows. */
export function actionRows({ report, plan }: PlanFile, ids: PlanIds, now: string): Pick<ChainRows, ActionTables> {
  const actions = plan.axes.flatMap((axis) => axis.actions.map((action) => ({ axis: axis.number, action })));
  return {
    axis: plan.axes.map(({ number, title }) => ({ id: ids.axis(number), planId: ids.plan, number, title })),
    action: actions.map(({ axis, action }) => actionRow(axis, action, ids)),
    ownership: actions.flatMap(({ action }) => ownershipRows(action, ids)),
    subMeasure: actions.flatMap(({ action }) =>
      action.subMeasures.map((subMeasure, index) => ({
        actionId: ids.action(action.number),
        position: index + 1,
        ...subMeasure,
      })),
    ),
    recommendationLink: (report?.recommendations ?? []).flatMap(({ reference, links }) =>
      links.map(({ action, basis, isDeduced }) => ({
        recommendationId: ids.recommendation(reference),
        actionId: ids.action(action),
        basis,
        isDeduced,
      })),
    ),
    dependency: actions.flatMap(({ action }) =>
      action.needs.map((needed) => {
        const actionId = ids.action(action.number);
        return { id: stableId('need', actionId, needed), actionId, needsId: ids.action(needed) };
      }),
    ),
    milestone: actions.flatMap(({ action }) => milestoneRows(action, ids)),
    evidence: [
      ...plan.facts.map((fact, index) => evidenceRow(null, fact, index + 1, ids, now)),
      ...actions.flatMap(({ action }) =>
        action.facts.map((fact, index) => evidenceRow(action.number, fact, index + 1, ids, now)),
      ),
    ],
  };
}

function actionRow(axis: number, action: PlanFileAction, ids: PlanIds): ChainRows['action'][number] {
  const { number, title, titleUrl, note, lead, status } = action;
  return {
    id: ids.action(number),
    planId: ids.plan,
    axisId: ids.axis(axis),
    number,
    title,
    titleUrl: titleUrl,
    note,
    version: 0,
    leadMinistryId: lead?.ministry ? ministryId(lead.ministry) : null,
    status: status?.value ?? null,
    statusReason: status?.reason ?? null,
    statusIsDeduced: status?.isDeduced ?? false,
    statusBasis: statusBasis(status),
    confidence: null,
  };
}

/** The reading as its author worded it, and what it rests on. */
export function statusBasis(status: PlanFileAction['status']): string | null {
  if (!status) return null;
  return `Lecture proposée : « ${status.wording} »${status.basis === null ? '' : ` — ${status.basis}`}`;
}

function ownershipRows({ number, lead, contributors }: PlanFileAction, ids: PlanIds): ChainRows['ownership'] {
  const owners = [
    ...(lead ? [{ role: 'LEAD' as const, owner: lead }] : []),
    ...contributors.map((owner) => ({ role: owner.role, owner })),
  ];
  return owners.map(({ role, owner }, index) => ({
    actionId: ids.action(number),
    position: index + 1,
    role,
    ministryId: owner.ministry === null ? null : ministryId(owner.ministry),
    department: owner.department,
    isDeduced: owner.isDeduced,
    basis: owner.basis,
  }));
}

/** The date due is the promise as first made and, nobody having moved it, the one still expected. */
function milestoneRows({ number, milestones }: PlanFileAction, ids: PlanIds): ChainRows['milestone'] {
  return milestones.map(({ title, weight, due, dueUrl, reached, note }, index) => ({
    id: ids.milestone(number, index + 1),
    actionId: ids.action(number),
    position: index + 1,
    title,
    weight,
    baseline: due,
    baselineUrl: dueUrl,
    forecast: due,
    actual: reached,
    postponements: 0,
    note,
  }));
}

function evidenceRow(
  action: number | null,
  fact: PlanFileFact,
  place: number,
  ids: PlanIds,
  now: string,
): ChainRows['evidence'][number] {
  return {
    id: ids.evidence(action, place),
    planId: ids.plan,
    actionId: action === null ? null : ids.action(action),
    milestoneId: action === null || fact.milestone === undefined ? null : ids.milestone(action, fact.milestone),
    inEffect: true,
    position: place,
    kind: fact.kind,
    title: fact.text,
    url: fact.url,
    dated: fact.dated,
    reliability: fact.reliability,
    nature: fact.nature,
    recordedAt: now,
  };
}
