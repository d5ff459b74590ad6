import type { MilestoneFilter, MilestoneOrder, MilestoneState } from '../graphql/generated/graphql.ts';
import type { ActionQuery, Address } from './action-query.ts';
import { EVERY_ACTION, apiFilter, readActionQuery, writeActionQuery } from './action-query.ts';
import { wordOf } from './slugs.ts';

/** What addresses say of a milestone's state. */
const STATE_SLUGS: Readonly<Record<MilestoneState, string>> = {
  LATE: 'en-retard',
  UPCOMING: 'a-venir',
  REACHED: 'atteints',
  UNDATED: 'sans-date',
};

/** What milestones may be sorted by, as addresses say it. */
const SORT_SLUGS = { DUE: 'echeance', ACTION: 'action', SLIPPAGE: 'glissement' } as const;
export type MilestoneSort = keyof typeof SORT_SLUGS;
export const MILESTONE_SORTS = Object.keys(SORT_SLUGS) as readonly MilestoneSort[];

/** Which milestones are wanted, and in which order. */
export interface MilestoneQuery {
  readonly actions: Pick<ActionQuery, 'axes' | 'ministries'>;
  /** Null wants all of them. */
  readonly state: MilestoneState | null;
  readonly sort: MilestoneSort;
}

/** Reads an address. What makes no sense in it is left out. */
export function readMilestoneQuery(address: Address): MilestoneQuery {
  const { axes, ministries } = readActionQuery({ axe: address['axe'], ministere: address['ministere'] });
  return {
    actions: { axes, ministries },
    state: wordOf(address['etat'], STATE_SLUGS),
    sort: wordOf(address['tri'], SORT_SLUGS) ?? 'DUE',
  };
}

/** Writes an address; what is not asked has no parameter (null takes it away). */
export function writeMilestoneQuery({ actions, state, sort }: MilestoneQuery): Record<string, string | null> {
  const { axe = null, ministere = null } = writeActionQuery(actions);
  return {
    axe,
    ministere,
    etat: state === null ? null : STATE_SLUGS[state],
    tri: sort === 'DUE' ? null : SORT_SLUGS[sort],
  };
}

/** The same query, as the API takes it. */
export function apiMilestones({ actions, state, sort }: MilestoneQuery): {
  filter: MilestoneFilter;
  orderBy: MilestoneOrder;
} {
  return {
    filter: { actions: apiFilter({ ...EVERY_ACTION, ...actions }), ...(state !== null && { states: [state] }) },
    orderBy: { field: sort, direction: sort === 'SLIPPAGE' ? 'DESCENDING' : 'ASCENDING' },
  };
}
