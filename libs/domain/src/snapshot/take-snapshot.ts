import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkTitle } from '../input/check-text.ts';
import { SNAPSHOT_LIMITS } from '../input/limits.ts';
import { may } from '../permission/may.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';

/** What is asked for: a name, and the moment to show, in UTC. */
export interface SnapshotToTake {
  readonly name: string;
  readonly at: Instant;
}

/**
 * Whether a snapshot is taken, under which name. What is still to come cannot be frozen.
 * Fields: `name`, `asOf`.
 */
export function takeSnapshot(
  { name, at }: SnapshotToTake,
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<SnapshotToTake> {
  const permission = may(viewer, 'TAKE_SNAPSHOT');
  if (!permission.allowed) return refused(permission.refusal);
  const wrong = checkTitle(name, SNAPSHOT_LIMITS.name, 'name');
  if (wrong) return refused(wrong);
  if (Date.parse(at) > Date.parse(now)) return refused(refusal('SNAPSHOT_OF_THE_FUTURE', { field: 'asOf' }));
  return { accepted: true, next: { name: name.trim(), at } };
}
