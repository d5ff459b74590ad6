import type { ActionStatus, CivilDate, Confidence, EvidenceKind, Milestone, SlippageReason } from '#domain';
import { progressOf } from '#domain';

import type { GivenFileView } from './given-file.ts';

/** Where the action stands. */
export interface Standing {
  readonly status: ActionStatus | null;
  readonly statusIsDeduced: boolean;
  readonly confidence: Confidence | null;
  readonly milestones: readonly Milestone[];
}

/** What an update declares. */
export interface Declared {
  readonly status: ActionStatus;
  readonly confidence: Confidence | null;
  readonly reached: readonly { readonly milestoneId: string; readonly on: string }[];
  readonly moved: readonly {
    readonly milestoneId: string;
    readonly forecast: string;
    readonly reasonCode: SlippageReason;
    readonly reason: string;
  }[];
  readonly evidence: readonly {
    readonly kind: EvidenceKind;
    readonly title: string;
    readonly url: string | null;
    readonly file?: GivenFileView | null;
  }[];
}

/** One thing that the update would change once validated. Dates are ISO, or what was typed when it is no date yet. */
export type DeclaredChange =
  | {
      readonly kind: 'status';
      readonly before: ActionStatus | null;
      readonly wasDeduced: boolean;
      readonly after: ActionStatus;
    }
  | { readonly kind: 'confidence'; readonly before: Confidence | null; readonly after: Confidence | null }
  | { readonly kind: 'reached'; readonly milestone: string; readonly before: string | null; readonly after: string }
  | {
      readonly kind: 'moved';
      readonly milestone: string;
      readonly before: string | null;
      readonly after: string;
      readonly reasonCode: SlippageReason;
      readonly reason: string;
    }
  | { readonly kind: 'progress'; readonly before: number | null; readonly after: number | null }
  | {
      readonly kind: 'evidence';
      readonly evidenceKind: EvidenceKind;
      readonly title: string;
      readonly url: string | null;
      readonly file: GivenFileView | null;
    };

/** What would change, in the order of the form. What stays as it is is left out. */
export function declaredChanges(standing: Standing, declared: Declared, today: string): DeclaredChange[] {
  const byId = new Map(standing.milestones.map((milestone) => [milestone.id, milestone]));
  const known = (milestoneId: string) => byId.get(milestoneId);
  const { status, statusIsDeduced: wasDeduced, confidence } = standing;
  const changes: DeclaredChange[] = [];

  if (status !== declared.status || wasDeduced) {
    changes.push({ kind: 'status', before: status, wasDeduced, after: declared.status });
  }
  if (confidence !== declared.confidence) {
    changes.push({ kind: 'confidence', before: confidence, after: declared.confidence });
  }
  for (const { milestoneId, on } of declared.reached) {
    const milestone = known(milestoneId);
    if (!milestone) continue;
    const before = milestone.forecast ?? milestone.baseline;
    changes.push({ kind: 'reached', milestone: milestone.title, before, after: on });
  }
  for (const { milestoneId, forecast: after, reasonCode, reason } of declared.moved) {
    const milestone = known(milestoneId);
    if (!milestone) continue;
    const before = milestone.forecast ?? milestone.baseline;
    changes.push({ kind: 'moved', milestone: milestone.title, before, after, reasonCode, reason });
  }
  const progress = progressChange(standing.milestones, declared.reached, today as CivilDate);
  if (progress) changes.push(progress);
  for (const { kind, title, url, file = null } of declared.evidence) {
    changes.push({ kind: 'evidence', evidenceKind: kind, title, url: url === '' ? null : url, file });
  }
  return changes;
}

/** Progress is computed: it moves with the milestones reached, as it will on the server. */
function progressChange(
  milestones: readonly Milestone[],
  reached: Declared['reached'],
  today: CivilDate,
): DeclaredChange | null {
  const ids = new Set(reached.map(({ milestoneId }) => milestoneId));
  const then = milestones.map((milestone) => (ids.has(milestone.id) ? { ...milestone, actual: today } : milestone));
  const before = progressOf(milestones, today).value;
  const after = progressOf(then, today).value;
  return before === after ? null : { kind: 'progress', before, after };
}
