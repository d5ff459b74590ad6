import type { Localised } from '../language/localised.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { isAskedOf } from './asked.ts';
import type { Operation } from './operation.ts';
import { askedMay, cellOf, POLICY } from './policy.ts';
import type { Cell } from './policy.ts';
import { relationOf } from './relation.ts';
import { SCOPE_OF, TOKEN_SCOPE_LABELS } from './scope.ts';
import type { TokenScope } from './scope.ts';
import type { Grant, PolicyObject, Viewer } from './viewer.ts';

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
  'ACCOUNT_OF_ANOTHER_MINISTRY',
  'NATIONAL_ROLE_RESTRICTED',
];

function answer(cell: Cell, object?: PolicyObject): Permission {
  if (cell === 'ALLOWED') return { allowed: true };
  if (cell !== 'NOT_LEAD_MINISTRY') return { allowed: false, refusal: { code: cell } };
  const ministry = object?.leadMinistryName ?? ANOTHER_MINISTRY;
  return { allowed: false, refusal: refusal(cell, { params: { ministry } }) };
}

/** A token opens no more than its scopes say, whatever its holder may do. */
function withinScopes(scopes: readonly TokenScope[], operation: Operation): Permission {
  // The door lets a token do nothing that no scope is written for.
  const needed = SCOPE_OF[operation] as TokenScope | 'ANY';
  if (needed === 'ANY' || scopes.includes(needed)) return { allowed: true };
  return { allowed: false, refusal: refusal('TOKEN_SCOPE_MISSING', { params: { scope: TOKEN_SCOPE_LABELS[needed] } }) };
}

/**
 * Whether the viewer may do this, to this object. `null` is someone who is not signed in.
 * Any role that allows it is enough; otherwise the most telling reason is given. A token has to be made for it, too.
 */
export function may(viewer: Viewer | null, operation: Operation, object?: PolicyObject): Permission {
  const { doors } = POLICY[operation];
  if (!viewer) return answer(doors.NOBODY);
  const permission = byRole(viewer, operation, object);
  return permission.allowed && viewer.via === 'TOKEN' ? withinScopes(viewer.scopes ?? [], operation) : permission;
}

function byRole(viewer: Viewer, operation: Operation, object?: PolicyObject): Permission {
  const door = POLICY[operation].doors[viewer.via];
  if (door !== 'BY_ROLE') return answer(door);
  const cells = viewer.grants.map((grant) =>
    mayAsAsked(grant, operation, object) ? 'ALLOWED' : cellOf(operation, grant.role, relationOf(viewer, grant, object)),
  );
  return answer(MOST_TELLING.find((cell) => cells.includes(cell)) ?? cells[0] ?? 'NO_ROLE', object);
}

/** Who is asked for something may say that it is done, whoever leads the action. */
function mayAsAsked(grant: Grant, operation: Operation, object?: PolicyObject): boolean {
  return askedMay(operation, grant.role) && (object?.asked?.some((asked) => isAskedOf(asked, grant)) ?? false);
}
