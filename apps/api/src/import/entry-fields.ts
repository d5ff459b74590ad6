import type { Change, FreeText, LedgerValue } from '../ledger/entry.ts';
import type { ChainRows } from './chain-rows.ts';
import type { PlanFile, PlanFileAction } from './plan-file.ts';

/** The fields that an entry records, by the names that the API gives them; those of a list bear their place from 1. */
export type Fields = Record<string, LedgerValue | FreeText | undefined>;

/** What was nothing before; a field that stays nothing is no change. */
export function recorded(fields: Fields): Record<string, Change> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, after]) => (after == null ? [] : [[field, { after }]])),
  );
}

/** A text that names persons: it stays out of the ledger's own bytes, so that it can be erased. */
function named(text: string | null | undefined): FreeText | undefined {
  return text == null ? undefined : { text };
}

function keyed<Item>(
  list: string,
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
  of: (item: Item) => Fields,
): Fields {
  return Object.fromEntries(
    items.flatMap((item, index) =>
      Object.entries(of(item)).map(([field, value]) => [`${list}.${keyOf(item, index)}.${field}`, value]),
    ),
  );
}

const byPlace = (_: unknown, index: number): string => String(index + 1);

export function reportFields({ report: [report] }: ChainRows): Fields {
  return {
    title: report?.title,
    dated: report?.dated,
    handedOverOn: report?.handedOverOn,
    president: named(report?.president),
    commissionedBy: named(report?.commissionedBy),
    meetingCount: report?.meetingCount,
    hearingCount: report?.hearingCount,
    statedRecommendationCount: report?.statedRecommendationCount,
    note: report?.note,
    url: report?.url,
  };
}

export function recommendationFields(rows: ChainRows, index: number): Fields {
  const row = rows.recommendation[index];
  const response = rows.response.find(({ recommendationId }) => recommendationId === row?.id);
  return {
    reference: row?.reference,
    officialNumber: row?.officialNumber,
    text: row?.text,
    theme: row?.theme,
    sourceUrl: row?.sourceUrl,
    sourceKind: row?.sourceKind,
    sourceReliability: row?.sourceReliability,
    note: row?.note,
    ...(response
      ? {
          'response.position': response.position,
          'response.reason': response.reason,
          'response.dated': response.dated,
          'response.url': response.url,
        }
      : {}),
    ...keyed(
      'addressees',
      rows.addressee.filter(({ recommendationId }) => recommendationId === row?.id),
      byPlace,
      ({ code, name, isDeduced }) => ({ code, name, isDeduced }),
    ),
  };
}

export function planFields({ plan: [plan] }: ChainRows): Fields {
  return {
    code: plan?.code,
    name: plan?.name,
    report: plan?.reportId,
    presentedOn: plan?.presentedOn,
    periodStart: plan?.periodStart,
    periodEnd: plan?.periodEnd,
    periodNote: plan?.periodNote,
    budgetEuros: plan?.budgetEuros,
    budgetNote: plan?.budgetNote,
    carriedBy: named(plan?.carriedBy),
    note: plan?.note,
    reportingPeriod: plan?.reportingPeriod,
    successorName: plan?.successorName,
    successorOn: plan?.successorOn,
    successorUrl: plan?.successorUrl,
  };
}

/** The ministries that a plan brings into Jalon are recorded with it: none exists without a plan. */
export function ministryFields({ ministry, department }: ChainRows): Fields {
  return keyed(
    'ministries',
    ministry,
    ({ code }) => code,
    ({ id, name, sourceUrl, note }) => ({
      name,
      sourceUrl: sourceUrl,
      note: named(note),
      ...keyed(
        'departments',
        department.filter(({ ministryId }) => ministryId === id),
        byPlace,
        ({ code, name: departmentName }) => ({ code, name: departmentName }),
      ),
    }),
  );
}

export function actionFields(axis: number, action: PlanFileAction, { report }: PlanFile): Fields {
  const { number, title, titleUrl, note, lead, contributors, needs, subMeasures } = action;
  const links = (report?.recommendations ?? []).flatMap(({ reference, links: all }) =>
    all.filter((link) => link.action === number).map(({ basis, isDeduced }) => ({ reference, basis, isDeduced })),
  );
  return {
    number,
    axis,
    title,
    titleUrl,
    note,
    ...(lead ? keyed('lead', [lead], byPlace, ownerFields) : {}),
    ...keyed('contributors', contributors, byPlace, (owner) => ({ role: owner.role, ...ownerFields(owner) })),
    ...Object.fromEntries(needs.map((needed, index) => [`needs.${index + 1}`, needed])),
    ...keyed('subMeasures', subMeasures, byPlace, ({ text, url }) => ({ text, url })),
    ...keyed(
      'recommendations',
      links,
      ({ reference }) => reference,
      ({ basis, isDeduced }) => ({ basis, isDeduced }),
    ),
  };
}

function ownerFields(owner: NonNullable<PlanFileAction['lead']>): Fields {
  return { ministry: owner.ministry, department: owner.department, basis: owner.basis, isDeduced: owner.isDeduced };
}
