import type { ActionStatus, Confidence } from '#domain';

import type { ReadAction } from './kept-draft.ts';
import { readActionOf } from './kept-draft.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** One thing that changed on the action while the person was writing, beside what the person wrote. */
export type Meanwhile = Changed & {
  /** The field in the ledger, which tells who changed it. */
  readonly field: string;
  /** Whether the person declares something else of it, so that it is theirs to say which counts. */
  readonly isContested: boolean;
};

type Changed =
  | {
      readonly kind: 'status';
      readonly before: ActionStatus | null;
      readonly now: ActionStatus | null;
      readonly typed: ActionStatus | null;
      /** The reason that stands with it now. */
      readonly reason: string | null;
      /** The reason that stood when the writing began. */
      readonly reasonBefore: string | null;
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
      readonly milestoneId: string;
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
    const [before, typed] = [read.statusIsDeduced ? null : (read.status ?? null), draft.status || null];
    const isContested = typed !== null && typed !== before && typed !== now.status;
    const values = { before: read.status ?? null, now: now.status ?? null, typed };
    const reasons = { reason: action.statusReason ?? null, reasonBefore: read.statusReason ?? null };
    changes.push({ kind: 'status', field: 'status', isContested, ...values, ...reasons });
  }
  if (read.confidence !== now.confidence) {
    const typed = draft.confidence || null;
    const [before, current] = [read.confidence ?? null, now.confidence ?? null];
    const isContested = typed !== before && typed !== current;
    changes.push({ kind: 'confidence', field: 'confidence', isContested, before, now: current, typed });
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
        field: `milestone.${milestone.id}.${kind}`,
        milestone: milestone.title,
        milestoneId: milestone.id,
        // One that is reached is reached: nothing can be declared of it any more.
        isContested: kind === 'forecast' && typed !== null && !milestone.actual,
        before: before?.[kind] ?? null,
        now: milestone[kind] ?? null,
        typed,
      });
    }
  }
  if (read.updateState !== now.updateState) {
    const states = { before: read.updateState, now: now.updateState, typed: null };
    changes.push({ kind: 'update', field: 'update.state', isContested: false, ...states });
  }
  return changes;
}
