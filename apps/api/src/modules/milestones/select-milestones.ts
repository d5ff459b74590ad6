import { type CivilDate, milestoneState, slippageDays } from '#domain';
import { domainMilestone } from '../actions/domain-milestone.ts';
import type { MilestoneFilter } from '../types.generated.ts';
import type { MilestoneMapper } from './schema.mappers.ts';

/** The milestones that match every condition of the filter. One whose slippage is unknown slipped by no known number of days. */
export function selectMilestones<T extends { row: MilestoneMapper }>(
  all: readonly T[],
  { states, postponedMoreThan, slippedMoreThanDays }: MilestoneFilter,
  today: CivilDate,
): T[] {
  return all.filter(({ row }) => {
    const milestone = domainMilestone(row);
    if (states && !states.includes(milestoneState(milestone, today))) return false;
    if (postponedMoreThan != null && row.postponements <= postponedMoreThan) return false;
    return slippedMoreThanDays == null || (slippageDays(milestone) ?? -Infinity) > slippedMoreThanDays;
  });
}
