import type { Localised } from '../language/localised.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal, RefusalCode } from '../refusal/refusal.ts';
import type { Operation } from './operation.ts';
import { cellOf, POLICY } from './policy.ts';
import { relationOf } from './relation.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

/** The policy's answer. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

const ALLOWED: Permission = { allowed: true };
const ANOTHER_MINISTRY: Localised = { fr: 'un autre ministère', en: 'another ministry' };

/** When several grants are refused, the first of these reasons is the one that helps most. */
const MOST_TELLING: readonly RefusalCode[] = [
  'AUTHOR_CANNOT_DECIDE',
  'ACTION_HAS_NO_LEAD',
  'NOT_THE_AUTHOR',
  'NOT_LEAD_MINISTRY',
];

function deny(code: RefusalCode, object?: PolicyObject): Permission {
  if (code !== 'NOT_LEAD_MINISTRY') return { allowed: false, refusal: { code } };
  const ministry = object?.leadMinistryName ?? ANOTHER_MINISTRY;
  return { allowed: false, refusal: refusal('NOT_LEAD_MINISTRY', { params: { ministry } }) };
}

/**
 * Whether the viewer may do this, to this object. `null` is someone who is not signed in.
 * Any role that allows it is enough; otherwise the most telling reason is given.
 */
export function may(viewer: Viewer | null, operation: Operation, object?: PolicyObject): Permission {
  if (!viewer) return deny('NOT_SIGNED_IN');
  const door = POLICY[operation].doors[viewer.via];
  if (door === 'ALLOWED') return ALLOWED;
  if (door !== 'BY_ROLE') return deny(door);
  const cells = viewer.grants.map((grant) => cellOf(operation, grant.role, relationOf(viewer, grant, object)));
  if (cells.includes('ALLOWED')) return ALLOWED;
  const reasons = cells as RefusalCode[];
  return deny(MOST_TELLING.find((code) => reasons.includes(code)) ?? reasons[0] ?? 'NO_ROLE', object);
}
