import { type Milestone, daysLate, milestoneState, promisedDate, slippageDays } from '#domain';
import type { Context } from '../../context.ts';
import { domainMilestone } from '../actions/domain-milestone.ts';
import { actionNumbers } from '../actions/of-actions.ts';
import { ordered } from '../relay/ordered.ts';
import type { SortKey } from '../relay/page.ts';
import { dayNumber, lastDay, within } from '../relay/within.ts';
import type { MilestoneFilter, MilestoneOrderField, OrderDirection } from '../types.generated.ts';
import type { MilestoneMapper } from './schema.mappers.ts';

/** A milestone, with what it is filtered and sorted by. */
export interface Candidate {
  row: MilestoneMapper;
  milestone: Milestone;
  actionNumber: number;
  daysLate: number;
}

/** What each order sorts by; the id settles ties. */
export const MILESTONE_ORDERS: Record<MilestoneOrderField, (one: Candidate, way?: OrderDirection) => SortKey> = {
  DUE: ({ milestone }, way) => ordered(dayNumber(lastDay(promisedDate(milestone))), way),
  REACHED: ({ milestone }, way) => ordered(dayNumber(lastDay(milestone.actual)), way),
  DAYS_LATE: (one, way) => ordered(one.daysLate, way),
  SLIPPAGE: ({ milestone }, way) => ordered(slippageDays(milestone), way),
  POSTPONEMENTS: ({ milestone }, way) => ordered(milestone.postponements, way),
  ACTION: ({ actionNumber, row }, way) => [...ordered(actionNumber, way), ...ordered(row.position, way)],
};

/** The milestones of the plan that match every condition of the filter. @throws BAD_USER_INPUT */
export async function selectMilestones(
  planId: string,
  filter: MilestoneFilter,
  context: Context,
): Promise<Candidate[]> {
  const { states, isLate, isPostponed, hasEvidence, postponedMoreThan, slippedMoreThanDays } = filter;
  const isDue = within({ since: filter.dueSince, until: filter.dueUntil }, 'filter.dueSince');
  const wasReached = within({ since: filter.reachedSince, until: filter.reachedUntil }, 'filter.reachedSince');
  const numbers = await actionNumbers(planId, filter.actions, context);
  const ids = [...numbers.keys()];
  const [milestones, evidence] = await Promise.all([
    Promise.all(ids.map((id) => context.milestones.ofAction.load(id))),
    hasEvidence == null ? [] : Promise.all(ids.map((id) => context.evidence.ofAction.load(id))),
  ]);
  const proved = new Set(evidence.flat().map(({ milestoneId }) => milestoneId));
  return milestones.flat().flatMap((row) => {
    const milestone = domainMilestone(row);
    const late = daysLate(milestone, context.today);
    const isKept =
      (!states || states.includes(milestoneState(milestone, context.today))) &&
      (isLate == null || late > 0 === isLate) &&
      isDue(lastDay(promisedDate(milestone))) &&
      wasReached(lastDay(milestone.actual)) &&
      (isPostponed == null || milestone.postponements > 0 === isPostponed) &&
      (postponedMoreThan == null || milestone.postponements > postponedMoreThan) &&
      // One whose slippage is unknown slipped by no known number of days.
      (slippedMoreThanDays == null || (slippageDays(milestone) ?? -Infinity) > slippedMoreThanDays) &&
      (hasEvidence == null || proved.has(row.id) === hasEvidence);
    return isKept ? [{ row, milestone, actionNumber: numbers.get(row.actionId) ?? 0, daysLate: late }] : [];
  });
}
