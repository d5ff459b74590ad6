import { MOVE_KINDS } from '#domain/comparison/move-kinds';
import type { IconName } from '#ui/icon';

import type { ComparisonQuery, MoveKind } from '../graphql/generated/graphql.ts';

export type Comparison = NonNullable<ComparisonQuery['plan']>['comparison'];
export type Counts = Comparison['counts'];

/** Whether a move is what one hopes for, what one fears, or neither. */
export type Tone = 'good' | 'bad' | 'plain';

interface KindLook {
  readonly icon: IconName;
  readonly tone: Tone;
}

/** How each kind is marked; a forecast is good or bad by its days. */
export const KIND_LOOKS: Readonly<Record<MoveKind, KindLook>> = {
  ADDED: { icon: 'actions', tone: 'plain' },
  DROPPED: { icon: 'close', tone: 'plain' },
  NEWLY_DONE: { icon: 'check', tone: 'good' },
  STATUS: { icon: 'arrow', tone: 'plain' },
  NEWLY_LATE: { icon: 'late', tone: 'bad' },
  NO_LONGER_LATE: { icon: 'late', tone: 'good' },
  FORECAST: { icon: 'changes', tone: 'plain' },
  MILESTONE_REACHED: { icon: 'check', tone: 'good' },
  CONFIDENCE: { icon: 'overcast', tone: 'plain' },
  OWNER: { icon: 'person', tone: 'plain' },
  VERDICT: { icon: 'search', tone: 'plain' },
  CONTRADICTION_OPENED: { icon: 'contradiction', tone: 'bad' },
  CONTRADICTION_CLOSED: { icon: 'contradiction', tone: 'good' },
  BLOCKER_RAISED: { icon: 'orphan', tone: 'bad' },
  BLOCKER_MOVED: { icon: 'arrow', tone: 'plain' },
  DECISION_TAKEN: { icon: 'check', tone: 'plain' },
  DECISION_DONE: { icon: 'check', tone: 'good' },
  NEWLY_EVIDENCED: { icon: 'recommendations', tone: 'plain' },
  EVIDENCE_WITHDRAWN: { icon: 'close', tone: 'plain' },
  MILESTONE_ADDED: { icon: 'progress', tone: 'plain' },
  MILESTONE_DROPPED: { icon: 'close', tone: 'plain' },
  BASELINE: { icon: 'edit', tone: 'plain' },
  MILESTONE_CORRECTED: { icon: 'edit', tone: 'plain' },
  STATUS_BASIS: { icon: 'info', tone: 'plain' },
};

/** The kinds that there are moves of, the weightiest first, with how many. */
export function kindsThere(counts: Counts): readonly { readonly kind: MoveKind; readonly count: number }[] {
  return MOVE_KINDS.map((kind) => ({ kind, count: counts[countFieldOf(kind)] })).filter(({ count }) => count > 0);
}

type CountField = Exclude<keyof Counts, '__typename' | 'total' | 'actions'>;

/** The API counts NEWLY_DONE under `newlyDone`. */
export const countFieldOf = (kind: MoveKind) =>
  kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as CountField;

/** A kind as an address says it: `newly-done`. */
export const slugOf = (kind: MoveKind): string => kind.toLowerCase().replaceAll('_', '-');

/** The kinds that an address asks for, in the order of weight; what is none is left out. */
export function readKinds(type: string | undefined): readonly MoveKind[] {
  const asked = (type ?? '').split(',');
  return MOVE_KINDS.filter((kind) => asked.includes(slugOf(kind)));
}
