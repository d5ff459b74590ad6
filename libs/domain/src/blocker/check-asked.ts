import { checkChoice } from '../input/check-choice.ts';
import type { Asked } from '../permission/asked.ts';
import { ASKED_ROLES } from '../permission/asked.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** Why nobody can be asked in this way, or `null`: exactly one of a ministry that there is and a role. */
export function checkAsked(asked: Asked, ministryIds: ReadonlySet<string>, field: string): Refusal | null {
  const { ministryId, role } = asked;
  if ((ministryId === null) === (role === null)) return refusal('ASKED_NOT_ONE', { field });
  if (role !== null) return checkChoice(role, ASKED_ROLES, field);
  return ministryIds.has(ministryId as string) ? null : refusal('MINISTRY_UNKNOWN', { field });
}
