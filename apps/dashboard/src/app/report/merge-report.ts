import type { Meanwhile } from './meanwhile.ts';
import type { ReportDraft } from './report-draft.ts';
import { noChange } from './report-draft.ts';

/**
 * The draft on top of what changed meanwhile. What the person had not touched follows the action; what they had touched stays,
 * save where they take the new value.
 *
 * @param taken The fields, of those that are contested, in which the new value is taken.
 */
export function mergedReport(
  draft: ReportDraft,
  changes: readonly Meanwhile[],
  taken: ReadonlySet<string>,
): ReportDraft {
  return changes
    .filter(({ isContested, field }) => !isContested || taken.has(field))
    .reduce<ReportDraft>((merged, change) => withNewValue(merged, change), draft);
}

function withNewValue(draft: ReportDraft, change: Meanwhile): ReportDraft {
  switch (change.kind) {
    case 'status':
      // What nobody declared is not declared by following it.
      if (draft.status === '' || change.now === null) return draft;
      return { ...draft, status: change.now, statusReason: reasonAfter(draft, change) };
    case 'confidence':
      return { ...draft, confidence: change.now ?? '' };
    case 'forecast':
      if (!change.isContested) return draft;
      return {
        ...draft,
        milestones: draft.milestones.map((entry) =>
          entry.milestoneId === change.milestoneId ? noChange(entry.milestoneId) : entry,
        ),
      };
    default:
      return draft;
  }
}

/** The reason goes with the status, save one that the person wrote. */
function reasonAfter({ statusReason }: ReportDraft, change: Extract<Meanwhile, { kind: 'status' }>): string {
  return statusReason === (change.reasonBefore ?? '') ? (change.reason ?? '') : statusReason;
}

/** Their words after mine, apart. */
export function withTheirWords(narrative: string, theirs: string): string {
  return [narrative.trimEnd(), theirs.trim()].filter(Boolean).join('\n\n');
}
