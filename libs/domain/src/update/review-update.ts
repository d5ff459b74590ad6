import { declaredStatus } from '../action/action-state.ts';
import type { ActionState } from '../action/action-state.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkText } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { ACTION_STATUSES } from '../status/action-status.ts';
import { CONFIDENCES } from '../status/confidence.ts';
import { decideStatus } from '../status/decide-status.ts';
import { reviewEvidence } from './review-evidence.ts';
import { reviewMilestones } from './review-milestones.ts';
import type { UpdateContent } from './update-content.ts';

/** What an update is reviewed against. */
export type ReviewedAction = Pick<
  ActionState,
  'status' | 'statusIsDeduced' | 'statusReason' | 'milestones' | 'evidence'
>;

function reviewLists(content: UpdateContent): Refusal[] {
  const { maximum } = UPDATE_LIMITS.list;
  const lists = ['milestonesReached', 'forecastsMoved', 'evidence'] as const;
  return lists
    .filter((list) => content[list].length > maximum)
    .map((field) => refusal('LIST_TOO_LONG', { field, params: { maximum } }));
}

function reviewStatus(action: ReviewedAction, content: UpdateContent): Refusal | null {
  const unknown = checkChoice(content.status, ACTION_STATUSES, 'status');
  if (unknown) return unknown;
  const from = declaredStatus(action);
  // A status that is kept still has the reason it was declared with.
  const keptReason = content.status === from ? action.statusReason : null;
  const proofs = action.evidence.length + content.evidence.length + content.milestonesReached.length;
  return decideStatus({
    from,
    to: content.status,
    hasReason: (content.statusReason ?? keptReason) !== null,
    hasEvidence: proofs > 0,
  });
}

function reviewLooseEvidence(content: UpdateContent): Refusal[] {
  const seen = new Set<string>();
  return content.evidence.flatMap((evidence, index) => {
    const path = `evidence.${index}`;
    const wrong = reviewEvidence(evidence, path);
    const url = evidence.url.trim();
    const again = seen.has(url) ? [refusal('EVIDENCE_TWICE', { field: `${path}.url` })] : [];
    seen.add(url);
    return [...wrong, ...again];
  });
}

/**
 * Everything wrong with an update on this action, in the order of its form; empty when it may be submitted.
 * The dashboard shows all of it beside the fields; the decisions refuse with the first.
 */
export function reviewUpdate(action: ReviewedAction, content: UpdateContent, today: CivilDate): Refusal[] {
  const tooLong = reviewLists(content);
  if (tooLong.length > 0) return tooLong;
  const { statusReason, confidence, narrative } = content;
  return [
    reviewStatus(action, content),
    statusReason === null ? null : checkText(statusReason, UPDATE_LIMITS.reason, 'statusReason'),
    confidence === null ? null : checkChoice(confidence, CONFIDENCES, 'confidence'),
    checkText(narrative, UPDATE_LIMITS.narrative, 'narrative'),
    ...reviewMilestones(action.milestones, content, today),
    ...reviewLooseEvidence(content),
  ].filter((wrong) => wrong !== null);
}
