import { isWorkingRole } from './role.ts';
import type { Role } from './role.ts';
import type { Grant } from './viewer.ts';

/** Roles of no ministry that something can be asked of. */
export const ASKED_ROLES = ['COORDINATOR', 'CABINET'] as const satisfies readonly Role[];
export type AskedRole = (typeof ASKED_ROLES)[number];

/** Whom something is asked of: a ministry, or those who hold a role. One of the two, the other is `null`. */
export interface Asked {
  readonly ministryId: string | null;
  readonly role: AskedRole | null;
}

/** The ministries on whose actions somebody works. Who manages their accounts does not. */
export const ministriesWorkedFor = (grants: readonly Grant[]): string[] =>
  grants.flatMap(({ role, ministryId }) => (isWorkingRole(role) && ministryId !== null ? [ministryId] : []));

/** Whether the grant makes one of those asked: a role on the ministry's actions, or the role itself. */
export function isAskedOf({ ministryId, role }: Asked, grant: Grant): boolean {
  return ministryId === null ? grant.role === role : grant.ministryId === ministryId && isWorkingRole(grant.role);
}
