import type { ActionStatus, Confidence } from '#domain';

import type { ReadAction } from './kept-draft.ts';
import { readActionOf } from './kept-draft.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** One thing that changed on the action while the person was writing, beside what the person wrote. */
export type Meanwhile =
  | {
      readonly kind: 'status';
      readonly before: ActionStatus | null;
      readonly now: ActionStatus | null;
      readonly typed: ActionStatus | null;
    }
  | {
      readonly kind: 'confidence';
      readonly before: Confidence | null;
      readonly now: Confidence | null;
      readonly typed: Confidence | null;
    }
  | {
      readonly kind: 'forecast' | 'actual';
      readonly milestone: string;
      readonly before: string | null;
      readonly now: string | null;
      /** As it was typed, null when nothing was. */
      readonly typed: string | null;
    }
  | { readonly kind: 'update'; readonly before: string | null; readonly now: string | null; readonly typed: null };

/** What changed on the action since it was read. Empty when the change touched nothing that the form shows. */
export function changedMeanwhile(read: ReadAction, action: ReportedActionView, draft: ReportDraft): Meanwhile[] {
  const now = readActionOf(action);
  const changes: Meanwhile[] = [];
  if (read.status !== now.status || read.statusIsDeduced !== now.statusIsDeduced) {
    changes.push({ kind: 'status', before: read.status ?? null, now: now.status ?? null, typed: draft.status || null });
  }
  if (read.confidence !== now.confidence) {
    const typed = draft.confidence || null;
    changes.push({ kind: 'confidence', before: read.confidence ?? null, now: now.confidence ?? null, typed });
  }
  for (const milestone of action.milestones.nodes) {
    const before = read.milestones.find(({ id }) => id === milestone.id);
    const entry = draft.milestones.find(({ milestoneId }) => milestoneId === milestone.id);
    for (const kind of ['forecast', 'actual'] as const) {
      if ((before?.[kind] ?? null) === (milestone[kind] ?? null)) continue;
      const wanted = kind === 'forecast' ? 'MOVED' : 'REACHED';
      const typed = entry?.change === wanted ? (kind === 'forecast' ? entry.forecast : entry.on) : null;
      changes.push({
        kind,
        milestone: milestone.title,
        before: before?.[kind] ?? null,
        now: milestone[kind] ?? null,
        typed,
      });
    }
  }
  if (read.updateState !== now.updateState) {
    changes.push({ kind: 'update', before: read.updateState, now: now.updateState, typed: null });
  }
  return changes;
}
