import { addDays, addMonths, isCivilDate } from '#domain/dates/civil-date';
import type { CivilDate } from '#domain';

import type { AsOf, AsOfBasis } from '../graphql/generated/graphql.ts';

/** Periods that are asked for by name; an address says the name, so that a bookmark stays true. */
export const PRESETS = ['committee', 'visit', 'week', 'month', 'quarter'] as const;
export type Preset = (typeof PRESETS)[number];

const SLUGS: Readonly<Record<Preset, string>> = {
  committee: 'comite',
  visit: 'visite',
  week: 'semaine',
  month: 'mois',
  quarter: 'trimestre',
};

/** A period by its name, or two days; no last day is now. */
export type Period =
  { readonly preset: Preset } | { readonly preset: null; readonly from: CivilDate; readonly to: CivilDate | null };

/** The moments that some presets start from, null for those that there are not. */
export interface Anchors {
  readonly today: CivilDate;
  /** The latest snapshot. */
  readonly committee: string | null;
  /** When the person had last been here. */
  readonly visit: string | null;
}

export const BASIS_SLUGS: Readonly<Record<AsOfBasis, string | null>> = { EFFECTIVE: null, RECORDED: 'connu' };

/** The period that an address asks for; null when it asks for none that makes sense. */
export function readPeriod({
  periode,
  du,
  au,
}: Readonly<Record<'periode' | 'du' | 'au', string | undefined>>): Period | null {
  if (du !== undefined && isCivilDate(du))
    return { preset: null, from: du, to: au !== undefined && isCivilDate(au) ? au : null };
  const preset = PRESETS.find((one) => SLUGS[one] === periode);
  return preset === undefined ? null : { preset };
}

/** The same as the parameters of an address; null takes one away. */
export function writePeriod(period: Period): Record<'periode' | 'du' | 'au', string | null> {
  if (period.preset !== null) return { periode: SLUGS[period.preset], du: null, au: null };
  return { periode: null, du: period.from, au: period.to };
}

/** Which presets there are. */
export function presetsThere({ committee, visit }: Anchors): readonly Preset[] {
  return PRESETS.filter((one) => (one !== 'committee' || committee !== null) && (one !== 'visit' || visit !== null));
}

/** What is shown when the address asks for nothing: since the last committee, or the last month. */
export function usualPeriod({ committee }: Anchors): Period {
  return { preset: committee === null ? 'month' : 'committee' };
}

/** The two moments of a period, as the API takes them; null when the period ends before it begins, or starts from nothing. */
export function momentsOf(period: Period, anchors: Anchors, basis: AsOfBasis): { from: AsOf; to: AsOf | null } | null {
  if (period.preset === null) {
    const { from, to } = period;
    if (from > (to ?? anchors.today) || from > anchors.today) return null;
    return { from: { on: from, basis }, to: to === null || to >= anchors.today ? null : { on: to, basis } };
  }
  const { today, committee, visit } = anchors;
  switch (period.preset) {
    case 'committee':
      return committee === null ? null : { from: { at: committee, basis }, to: null };
    case 'visit':
      return visit === null ? null : { from: { at: visit, basis }, to: null };
    case 'week':
      return { from: { on: addDays(today, -7), basis }, to: null };
    case 'month':
      return { from: { on: addMonths(today, -1), basis }, to: null };
    case 'quarter':
      return { from: { on: addMonths(today, -3), basis }, to: null };
  }
}

/** The day on which a period begins, for the fields that change it. */
export function firstDay(period: Period, anchors: Anchors, dayOf: (instant: string) => CivilDate): CivilDate {
  if (period.preset === null) return period.from;
  const { from } = momentsOf(period, anchors, 'EFFECTIVE') ?? { from: { on: anchors.today } };
  return 'at' in from && from.at != null ? dayOf(from.at) : (from.on as CivilDate);
}
