import { isFuture } from '../dates/bounds.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkDate } from '../input/check-date.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Milestone } from './milestone.ts';

/**
 * Declares the milestone reached. Its proof travels beside it, in the update.
 * A month or a quarter that has begun is accepted: it may have been reached within it.
 * Refuses: MILESTONE_ALREADY_REACHED, DATE_INVALID (before 1900, among others), DATE_IN_THE_FUTURE. Field: `on`.
 */
export function reachMilestone(
  milestone: Milestone,
  { on, today }: { readonly on: PreciseDate; readonly today: CivilDate },
): Decision<Milestone> {
  if (milestone.actual) return refused(refusal('MILESTONE_ALREADY_REACHED'));
  const wrongDate = checkDate(on, 'on');
  if (wrongDate) return refused(wrongDate);
  if (isFuture(on, today)) return refused(refusal('DATE_IN_THE_FUTURE', { field: 'on' }));
  return { accepted: true, next: { ...milestone, actual: on } };
}
