import type { CivilDate } from '../dates/precise-date.ts';
import type { Decision } from '../decision/decision.ts';
import type { Milestone } from '../milestone/milestone.ts';
import { moveForecast } from '../milestone/move-forecast.ts';
import { reachMilestone } from '../milestone/reach-milestone.ts';
import { inField } from '../refusal/in-field.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { EvidenceReview } from './review-update.ts';
import type { UpdateContent } from './update-content.ts';

/** Everything wrong with what an update says of the milestones of its action. */
export function reviewMilestones(
  milestones: readonly Milestone[],
  { milestonesReached, forecastsMoved }: Pick<UpdateContent, 'milestonesReached' | 'forecastsMoved'>,
  { today, reviewEvidence }: { readonly today: CivilDate; readonly reviewEvidence: EvidenceReview },
): Refusal[] {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const seen = new Set<string>();

  const review = (milestoneId: string, path: string, decide: (milestone: Milestone) => Decision<Milestone>) => {
    const milestone = byId.get(milestoneId);
    if (!milestone) return [refusal('MILESTONE_UNKNOWN', { field: `${path}.milestoneId` })];
    if (seen.has(milestoneId)) return [refusal('MILESTONE_TWICE', { field: `${path}.milestoneId` })];
    seen.add(milestoneId);
    const decision = decide(milestone);
    return decision.accepted ? [] : [inField(decision.refusal, path)];
  };

  return [
    ...milestonesReached.flatMap(({ milestoneId, on, evidence }, index) => {
      const path = `milestonesReached.${index}`;
      return [
        ...review(milestoneId, path, (milestone) => reachMilestone(milestone, { on, today })),
        ...reviewEvidence(evidence, `${path}.evidence`),
      ];
    }),
    ...forecastsMoved.flatMap(({ milestoneId, forecast, reasonCode, reason }, index) =>
      review(milestoneId, `forecastsMoved.${index}`, (milestone) =>
        moveForecast(milestone, { to: forecast, reasonCode, reason, today }),
      ),
    ),
  ];
}
