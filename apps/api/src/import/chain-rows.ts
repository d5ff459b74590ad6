import type { Insertable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { actionRows } from './action-rows.ts';
import { cited, composeNote, paragraphs } from './compose-note.ts';
import type { PlanFile } from './plan-file.ts';
import { ministryId, type PlanIds } from './plan-ids.ts';

/** Rows by table, to be inserted in the order of the keys: what is referred to comes first. */
export type ChainRows = { [Table in ChainTable]: Insertable<Tables[Table]>[] };
export type ChainTable =
  | 'ministry'
  | 'department'
  | 'report'
  | 'recommendation'
  | 'addressee'
  | 'response'
  | 'plan'
  | 'axis'
  | 'action'
  | 'ownership'
  | 'subMeasure'
  | 'recommendationLink'
  | 'dependency'
  | 'milestone'
  | 'evidence';

/**
 * What a plan file says, as rows.
 *
 * @param now The moment of recording, ISO 8601 in UTC.
 */
export function chainRows(file: PlanFile, ids: PlanIds, now: string): ChainRows {
  return { ...ministryRows(file), ...reportRows(file, ids), plan: [planRow(file, ids)], ...actionRows(file, ids, now) };
}

function ministryRows({ ministries }: PlanFile): Pick<ChainRows, 'ministry' | 'department'> {
  return {
    ministry: ministries.map(({ code, name, holder, source, note }) => ({
      id: ministryId(code),
      code,
      name,
      sourceUrl: source?.url ?? null,
      note: paragraphs([
        note,
        holder && `Titulaire (${holder.when}) : ${holder.name}`,
        source && `Fiabilité de la source : ${source.reliability}`,
      ]),
    })),
    department: ministries.flatMap(({ code, departments }) =>
      departments.map((department, index) => ({ ministryId: ministryId(code), position: index + 1, ...department })),
    ),
  };
}

function reportRows(
  file: PlanFile,
  ids: PlanIds,
): Pick<ChainRows, 'report' | 'recommendation' | 'addressee' | 'response'> {
  const { report } = file;
  if (!report) return { report: [], recommendation: [], addressee: [], response: [] };
  const names = new Map([...file.bodies, ...file.ministries].map(({ code, name }) => [code, name]));
  return {
    report: [
      {
        id: ids.report,
        title: report.title,
        dated: report.dated,
        handedOverOn: report.handedOverOn,
        president: report.president,
        commissionedBy: report.commissionedBy,
        meetingCount: report.meetingCount,
        hearingCount: report.hearingCount,
        statedRecommendationCount: report.statedRecommendationCount,
        note: composeNote(report.disputes, report.remarks),
        url: report.url,
      },
    ],
    recommendation: report.recommendations.map(({ reference, officialNumber, text, theme, source, note }, index) => ({
      id: ids.recommendation(reference),
      reportId: ids.report,
      position: index + 1,
      reference,
      officialNumber: officialNumber,
      text,
      theme,
      sourceUrl: source?.url ?? null,
      sourceKind: source?.kind ?? null,
      sourceReliability: source?.reliability ?? null,
      note,
    })),
    addressee: report.recommendations.flatMap(({ reference, addressees }) =>
      addressees.map(({ code, isDeduced }, index) => ({
        recommendationId: ids.recommendation(reference),
        position: index + 1,
        code,
        name: names.get(code) ?? code,
        isDeduced,
      })),
    ),
    response: report.recommendations.flatMap(({ reference, response }) =>
      response ? [{ recommendationId: ids.recommendation(reference), ...response }] : [],
    ),
  };
}

function planRow(file: PlanFile, ids: PlanIds): ChainRows['plan'][number] {
  const { plan } = file;
  return {
    id: ids.plan,
    code: plan.code,
    name: plan.name,
    reportId: file.report && ids.report,
    presentedOn: plan.presentedOn,
    periodStart: plan.period.start,
    periodEnd: plan.period.end,
    periodNote: plan.period.note,
    budgetEuros: plan.budget.euros,
    budgetNote: paragraphs([plan.budget.note, cited(plan.budget.urls).trim()]),
    carriedBy: plan.carriedBy,
    note: paragraphs([composeNote(plan.disputes, plan.remarks), acronyms(file)]),
    reportingPeriod: plan.reportingPeriod,
    revision: 0,
    successorName: plan.successor?.name ?? null,
    successorOn: plan.successor?.presentedOn ?? null,
    successorUrl: plan.successor?.url ?? null,
  };
}

/** The bodies that no row names in full elsewhere, for whoever meets their short names in a text. */
function acronyms({ bodies, ministries, report }: PlanFile): string | null {
  const shown = new Set([
    ...ministries.flatMap(({ departments }) => departments.map(({ name }) => name)),
    ...(report?.recommendations ?? []).flatMap(({ addressees }) => addressees.map(({ code }) => code)),
  ]);
  const others = bodies.filter(({ code, name }) => !shown.has(name) && !shown.has(code));
  return others.length ? `Sigles : ${others.map(({ code, name }) => `${code}, ${name}`).join(' ; ')}` : null;
}
