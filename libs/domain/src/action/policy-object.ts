import { isBlockerOpen } from '../blocker/blocker.ts';
import type { PolicyObject } from '../permission/viewer.ts';
import type { ActionState } from './action-state.ts';

/** The action, its open update and all whom something of it is asked of, as the permission policy sees them. */
export function policyObject({
  leadMinistryId,
  openUpdate,
  blockers,
  decisions,
}: Pick<ActionState, 'leadMinistryId' | 'openUpdate' | 'blockers' | 'decisions'>): PolicyObject {
  const asked = [
    ...blockers.filter(isBlockerOpen).map((blocker) => blocker.asked),
    ...decisions.filter(({ done }) => !done).map(({ owner }) => owner),
  ];
  return { leadMinistryId, authorId: openUpdate?.authorId ?? null, ...(asked.length ? { asked } : {}) };
}
