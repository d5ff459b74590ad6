import type { Localised } from '../language/localised.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Operation } from './operation.ts';
import { cellOf, POLICY } from './policy.ts';
import type { Cell } from './policy.ts';
import { relationOf } from './relation.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

/** The policy's answer. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

const ANOTHER_MINISTRY: Localised = { fr: 'un autre ministère', en: 'another ministry' };

/** When several roles answer differently, the first of these counts: any that allows, else the reason that helps most. */
const MOST_TELLING: readonly Cell[] = [
  'ALLOWED',
  'AUTHOR_CANNOT_DECIDE',
  'ACTION_HAS_NO_LEAD',
  'NOT_THE_AUTHOR',
  'NOT_LEAD_MINISTRY',
];

function answer(cell: Cell, object?: PolicyObject): Permission {
  if (cell === 'ALLOWED') return { allowed: true };
  if (cell !== 'NOT_LEAD_MINISTRY') return { allowed: false, refusal: { code: cell } };
  const ministry = object?.leadMinistryName ?? ANOTHER_MINISTRY;
  return { allowed: false, refusal: refusal(cell, { params: { ministry } }) };
}

/**
 * Whether the viewer may do this, to this object. `null` is someone who is not signed in.
 * Any role that allows it is enough; otherwise the most telling reason is given.
 */
export function may(viewer: Viewer | null, operation: Operation, object?: PolicyObject): Permission {
  const { doors } = POLICY[operation];
  if (!viewer) return answer(doors.NOBODY);
  const door = doors[viewer.via];
  if (door !== 'BY_ROLE') return answer(door);
  const cells = viewer.grants.map((grant) => cellOf(operation, grant.role, relationOf(viewer, grant, object)));
  return answer(MOST_TELLING.find((cell) => cells.includes(cell)) ?? cells[0] ?? 'NO_ROLE', object);
}
