import { type CivilDate, type OwnRole, type Permission, type Viewer, mayManageRole, refusal } from '#domain';
import type { Did } from './handover-subject.ts';
import type { HandoverMapper } from './schema.mappers.ts';

/**
 * Whether a hand-over can be undone: until the last day, by who manages the roles that it ended, as long as these are as it
 * left them.
 */
export function canUndo(
  { did, lastDay, undoneAt }: HandoverMapper,
  roles: readonly OwnRole[],
  { viewer, today }: { viewer: Viewer | null; today: CivilDate },
): Permission {
  const settled: Permission = { allowed: false, refusal: refusal('HANDOVER_SETTLED') };
  if (undoneAt !== null || lastDay < today) return settled;
  for (const before of (JSON.parse(did) as Did).ended) {
    const now = roles.find(({ id }) => id === before.id);
    const isAsLeft = now && (now.isEnded ? before.from !== null && before.from > lastDay : now.to === lastDay);
    if (!isAsLeft) return settled;
    const managed = mayManageRole(viewer, now && 'personId' in now ? String(now.personId) : null, before.ministryId);
    if (!managed.accepted) return { allowed: false, refusal: managed.refusal };
  }
  return { allowed: true };
}
