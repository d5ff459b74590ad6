import { FIRST_YEAR, LAST_YEAR, parseCivilDate } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { isMinistryRole } from '../permission/role.ts';
import type { Role } from '../permission/role.ts';
import { refusal } from '../refusal/refusal.ts';

/** A role that somebody is to hold: for which ministry, and between which days; `null` for at once, and for no end. */
export interface RoleAsked {
  readonly role: Role;
  readonly ministryId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A role with days that are days. */
export interface RoleTerm {
  readonly role: Role;
  readonly ministryId: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** A day as it was typed, in the field `field`. */
export function dayIn(text: string, field: string): Decision<CivilDate> {
  const day = parseCivilDate(text);
  if (day) return { accepted: true, next: day };
  return refused(refusal('DATE_INVALID', { field, params: { minimum: FIRST_YEAR, maximum: LAST_YEAR } }));
}

/** What is asked, once it makes sense. Fields: `ministryId`, `from`, `to`. */
export function termOf({ role, ministryId, from, to }: RoleAsked, today: CivilDate): Decision<RoleTerm> {
  if (isMinistryRole(role) !== (ministryId !== null)) {
    return refused(refusal('ROLE_MINISTRY_MISMATCH', { field: 'ministryId' }));
  }
  const begins = from === null ? null : dayIn(from, 'from');
  if (begins?.accepted === false) return begins;
  const ends = to === null ? null : dayIn(to, 'to');
  if (ends?.accepted === false) return ends;
  const [first, last] = [begins?.next ?? null, ends?.next ?? null];
  if (last !== null && last < today) return refused(refusal('DEADLINE_PAST', { field: 'to' }));
  if (last !== null && first !== null && last < first) return refused(refusal('ROLE_DATES_REVERSED', { field: 'to' }));
  return { accepted: true, next: { role, ministryId, from: first, to: last } };
}
