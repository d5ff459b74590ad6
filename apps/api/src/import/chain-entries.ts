import type { PreciseDate } from '#domain';
import type { NewEntry } from '../ledger/entry.ts';
import { statusBasis } from './action-rows.ts';
import type { ChainRows } from './chain-rows.ts';
import { effectiveAt } from './effective-at.ts';
import {
  actionFields,
  type Fields,
  ministryFields,
  planFields,
  recommendationFields,
  recorded,
  reportFields,
} from './entry-fields.ts';
import type { PlanFile, PlanFileFact } from './plan-file.ts';
import type { PlanIds } from './plan-ids.ts';

/**
 * One entry for each thing that the import records, in the order of the dates at which they came true, and for one date
 * in the order of the chain. An import of past facts is the only writer that may set `effective`: everyone else's
 * changes are true from the moment they are recorded.
 *
 * A deduced status is today's reading of past facts: it is true from the moment of recording.
 */
export function chainEntries(file: PlanFile, rows: ChainRows, ids: PlanIds, now: string): NewEntry[] {
  const { report, plan } = file;
  const actions = plan.axes.flatMap((axis) => axis.actions.map((action) => ({ axis: axis.number, action })));
  const entry = (
    operation: NewEntry['operation'],
    on: PreciseDate | null,
    about: Pick<NewEntry, 'actionId' | 'subjectId'>,
    fields: Fields,
  ): NewEntry => ({
    operation,
    actorId: null,
    planId: ids.plan,
    ...about,
    ...(on === null ? {} : { effective: { at: effectiveAt(on, now), on } }),
    changes: recorded(fields),
  });
  const evidence = (number: number | null, fact: PlanFileFact, place: number): NewEntry =>
    entry(
      'EVIDENCE_RECORDED',
      fact.dated,
      { actionId: number === null ? null : ids.action(number), subjectId: ids.evidence(number, place) },
      {
        title: fact.text,
        url: fact.url,
        kind: fact.kind,
        dated: fact.dated,
        nature: fact.nature,
        reliability: fact.reliability,
        milestone: number === null || fact.milestone === undefined ? null : ids.milestone(number, fact.milestone),
      },
    );
  const milestones = actions.flatMap(({ action }) =>
    action.milestones.map((milestone, index) => ({
      milestone,
      about: { actionId: ids.action(action.number), subjectId: ids.milestone(action.number, index + 1) },
    })),
  );
  const entries = [
    ...(report ? [entry('REPORT_RECORDED', report.dated, { subjectId: ids.report }, reportFields(rows))] : []),
    ...(report?.recommendations ?? []).map((recommendation, index) =>
      entry(
        'RECOMMENDATION_RECORDED',
        report?.dated ?? null,
        { subjectId: ids.recommendation(recommendation.reference) },
        recommendationFields(rows, index),
      ),
    ),
    entry('PLAN_RECORDED', plan.presentedOn, { subjectId: ids.plan }, { ...planFields(rows), ...ministryFields(rows) }),
    ...plan.axes.map(({ number, title }) =>
      entry('AXIS_RECORDED', plan.presentedOn, { subjectId: ids.axis(number) }, { number, title }),
    ),
    ...actions.map(({ axis, action }) =>
      entry(
        'ACTION_RECORDED',
        plan.presentedOn,
        { actionId: ids.action(action.number), subjectId: ids.action(action.number) },
        actionFields(axis, action, file),
      ),
    ),
    ...milestones.map(({ milestone: { title, weight, due, dueUrl, note }, about }) =>
      entry('MILESTONE_RECORDED', plan.presentedOn, about, {
        title,
        weight,
        baseline: due,
        baselineUrl: dueUrl,
        forecast: due,
        note,
      }),
    ),
    ...milestones
      .filter(({ milestone }) => milestone.reached !== null)
      .map(({ milestone, about }) =>
        entry('MILESTONE_RECORDED', milestone.reached, about, { actual: milestone.reached }),
      ),
    ...plan.facts.map((fact, index) => evidence(null, fact, index + 1)),
    ...actions.flatMap(({ action }) => action.facts.map((fact, index) => evidence(action.number, fact, index + 1))),
    ...actions.flatMap(({ action: { number, status } }) =>
      status
        ? [
            entry(
              'STATUS_RECORDED',
              null,
              { actionId: ids.action(number), subjectId: ids.action(number) },
              {
                status: status.value,
                statusReason: status.reason,
                statusIsDeduced: status.isDeduced,
                statusBasis: statusBasis(status),
              },
            ),
          ]
        : [],
    ),
  ];
  const moment = (each: NewEntry): string => each.effective?.at ?? now;
  return entries.sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}
