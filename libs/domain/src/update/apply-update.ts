import { declaredStatus } from '../action/action-state.ts';
import type { ActionState } from '../action/action-state.ts';
import type { Evidence, EvidenceContent } from '../action/evidence.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { Milestone } from '../milestone/milestone.ts';
import { moveForecast } from '../milestone/move-forecast.ts';
import { reachMilestone } from '../milestone/reach-milestone.ts';
import type { UpdateContent } from './update-content.ts';

/** The milestone after this update, which was reviewed: its own decisions accept. */
function applyToMilestone(milestone: Milestone, content: UpdateContent, today: CivilDate): Milestone {
  const isThisOne = ({ milestoneId }: { readonly milestoneId: string }) => milestoneId === milestone.id;
  const reached = content.milestonesReached.find(isThisOne);
  const moved = content.forecastsMoved.find(isThisOne);
  const decision =
    (reached && reachMilestone(milestone, { ...reached, today })) ??
    (moved && moveForecast(milestone, { ...moved, to: moved.forecast, today }));
  return decision?.accepted ? decision.next : milestone;
}

/** A proof as it is kept: what has no address has none. */
const kept = (evidence: EvidenceContent) => ({ ...evidence, url: evidence.url === '' ? null : evidence.url });

/**
 * The action once an update takes effect: status (now declared, no longer deduced), confidence, milestones, evidence.
 * A status kept without a new reason keeps the reason it had. `content` must have passed `reviewUpdate`.
 */
export function applyUpdate(
  action: ActionState,
  content: UpdateContent,
  { today, newId }: { readonly today: CivilDate; readonly newId: () => string },
): ActionState {
  const proofs: Evidence[] = [
    ...content.milestonesReached.map(({ evidence, milestoneId }) => ({
      ...kept(evidence),
      id: newId(),
      milestoneId,
      status: null,
    })),
    ...content.evidence.map((evidence) => ({
      ...kept(evidence),
      id: newId(),
      milestoneId: null,
      status: content.status,
    })),
  ];
  const keptReason = content.status === declaredStatus(action) ? action.statusReason : null;
  return {
    ...action,
    status: content.status,
    statusReason: content.statusReason ?? keptReason,
    statusIsDeduced: false,
    confidence: content.confidence,
    milestones: action.milestones.map((milestone) => applyToMilestone(milestone, content, today)),
    evidence: [...action.evidence, ...proofs],
  };
}
