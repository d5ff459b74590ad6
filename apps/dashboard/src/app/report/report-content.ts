import type { ActionStatus, EvidenceContent, EvidenceKind, PreciseDate, SlippageReason, UpdateContent } from '#domain';
import { readWrittenDate, transitionRule } from '#domain';

import type { EvidenceEntry, ReportDraft } from './report-draft.ts';

/** What the draft declares, and where each part of it was typed. */
export interface ReportContent {
  readonly content: UpdateContent;
  /** Place in the draft of each milestone reached, then of each forecast moved. */
  readonly reachedAt: readonly number[];
  readonly movedAt: readonly number[];
}

/** Whether a reason must go with this status. */
export function needsReason(from: ActionStatus | null, to: ActionStatus | ''): boolean {
  if (to === '') return false;
  const rule = transitionRule(from, to);
  return rule.allowed && rule.needs.includes('REASON');
}

/** What the draft declares. A date that cannot be read is kept as typed, for the rules to refuse. */
export function contentOf(draft: ReportDraft, declared: ActionStatus | null): ReportContent {
  const places = draft.milestones.map((entry, place) => ({ entry, place }));
  const reached = places.filter(({ entry }) => entry.change === 'REACHED');
  const moved = places.filter(({ entry }) => entry.change === 'MOVED');
  return {
    content: {
      status: draft.status as ActionStatus,
      // A reason that the status does not ask for is not shown, so it is not sent either.
      statusReason: needsReason(declared, draft.status) && draft.statusReason.trim() !== '' ? draft.statusReason : null,
      confidence: draft.confidence === '' ? null : draft.confidence,
      narrative: draft.narrative,
      milestonesReached: reached.map(({ entry }) => ({
        milestoneId: entry.milestoneId,
        on: asDate(entry.on),
        evidence: evidenceOf(entry.evidence),
      })),
      forecastsMoved: moved.map(({ entry }) => ({
        milestoneId: entry.milestoneId,
        forecast: asDate(entry.forecast),
        reasonCode: entry.reasonCode as SlippageReason,
        reason: entry.reason,
      })),
      evidence: draft.evidence.map(evidenceOf),
    },
    reachedAt: reached.map(({ place }) => place),
    movedAt: moved.map(({ place }) => place),
  };
}

function evidenceOf({ kind, title, url, reference, dated, file, visibility }: EvidenceEntry): EvidenceContent {
  return {
    kind: kind as EvidenceKind,
    title,
    url,
    reference: reference.trim() === '' ? null : reference,
    dated: dated.trim() === '' ? null : asDate(dated),
    file,
    visibility,
  };
}

const asDate = (typed: string) => readWrittenDate(typed) ?? (typed as PreciseDate);
