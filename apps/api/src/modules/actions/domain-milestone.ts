import type { Milestone, PreciseDate } from '#domain';
import type { MilestoneMapper } from '../milestones/schema.mappers.ts';

/** The row as the rules see it. The database holds only dates that the rules let in. */
export function domainMilestone(row: MilestoneMapper): Milestone {
  return {
    id: row.id,
    title: row.title,
    weight: row.weight,
    baseline: row.baseline as PreciseDate | null,
    forecast: row.forecast as PreciseDate | null,
    actual: row.actual as PreciseDate | null,
    postponements: row.postponements,
  };
}
