import type { CivilDate } from '../dates/precise-date.ts';
import type { Role } from '../permission/role.ts';

/** Somebody who stands in for another in one role of a ministry, between two days, both included. */
export interface Deputy {
  readonly id: string;
  readonly deputyId: string;
  readonly role: Role;
  readonly ministryId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Whether it was ended before its last day. */
  readonly isEnded: boolean;
}

/** How many people may stand in for one person, now and in days to come. */
export const MOST_DEPUTIES = 20;
