import { declaredStatus } from '../action/action-state.ts';
import type { ActionState } from '../action/action-state.ts';
import type { EvidenceContent } from '../action/evidence.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkText } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { ACTION_STATUSES } from '../status/action-status.ts';
import { CONFIDENCES } from '../status/confidence.ts';
import { decideStatus } from '../status/decide-status.ts';
import { showsDone } from '../evidence/standing-proof.ts';
import type { StandingProof } from '../evidence/standing-proof.ts';
import { reviewEvidence, reviewKeptEvidence } from './review-evidence.ts';
import { reviewMilestones } from './review-milestones.ts';
import type { UpdateContent } from './update-content.ts';

/** What an update is reviewed against. */
export type ReviewedAction = Pick<ActionState, 'status' | 'statusIsDeduced' | 'statusReason' | 'milestones'> & {
  /** How far the evidence in effect shows it done. */
  readonly proof: StandingProof;
};

/** Everything wrong with one piece of evidence; fields start with `path`. */
export type EvidenceReview = (evidence: EvidenceContent, path: string) => Refusal[];

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
  return decideStatus({
    from,
    to: content.status,
    hasReason: (content.statusReason ?? keptReason) !== null,
    proof: proofWith(action, content),
  });
}

/** How far what is there and what the update brings show the action done. */
function proofWith({ proof }: ReviewedAction, { evidence, milestonesReached, status }: UpdateContent): StandingProof {
  const brought = [
    ...milestonesReached.map((reached) => ({ ...reached.evidence, status: null })),
    ...evidence.map((loose) => ({ ...loose, status })),
  ].map(({ url, ...others }) => ({ ...others, url: url.trim() === '' ? null : url }));
  if (proof === 'SUFFICIENT' || brought.some(showsDone)) return 'SUFFICIENT';
  return proof === 'NONE' && brought.length === 0 ? 'NONE' : 'NOT_SUFFICIENT';
}

function reviewLooseEvidence(content: UpdateContent, review: EvidenceReview): Refusal[] {
  const seen = new Set<string>();
  return content.evidence.flatMap((evidence, index) => {
    const path = `evidence.${index}`;
    const source = evidence.file?.sha256 ?? evidence.url.trim();
    const field = `${path}.${evidence.file ? 'fileId' : 'url'}`;
    const again = source !== '' && seen.has(source) ? [refusal('EVIDENCE_TWICE', { field })] : [];
    seen.add(source);
    return [...review(evidence, path), ...again];
  });
}

function review(
  action: ReviewedAction,
  content: UpdateContent,
  { today, reviewEvidence }: { readonly today: CivilDate; readonly reviewEvidence: EvidenceReview },
): Refusal[] {
  const tooLong = reviewLists(content);
  if (tooLong.length > 0) return tooLong;
  const { statusReason, confidence, narrative } = content;
  return [
    reviewStatus(action, content),
    statusReason === null ? null : checkText(statusReason, UPDATE_LIMITS.reason, 'statusReason'),
    confidence === null ? null : checkChoice(confidence, CONFIDENCES, 'confidence'),
    checkText(narrative, UPDATE_LIMITS.narrative, 'narrative'),
    ...reviewMilestones(action.milestones, content, { today, reviewEvidence }),
    ...reviewLooseEvidence(content, reviewEvidence),
  ].filter((wrong) => wrong !== null);
}

/**
 * Everything wrong with an update on this action, in the order of its form; empty when it may be submitted.
 * The dashboard shows all of it beside the fields; the decisions refuse with the first.
 */
export function reviewUpdate(action: ReviewedAction, content: UpdateContent, today: CivilDate): Refusal[] {
  return review(action, content, { today, reviewEvidence });
}

/**
 * The same of an update that waits: the action may have changed since, but what its evidence had to bring was asked when it
 * was submitted, by the rules of that day.
 */
export function reviewSubmitted(action: ReviewedAction, content: UpdateContent, today: CivilDate): Refusal[] {
  return review(action, content, { today, reviewEvidence: reviewKeptEvidence });
}
