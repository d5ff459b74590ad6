import { sql } from 'kysely';
import type { ActionStatus, PreciseDate } from '#domain';
import type { Database } from '../database/open-database.ts';

/** A milestone as a calendar has it, with what it belongs to. */
export interface CalendarMilestone {
  id: string;
  title: string;
  baseline: PreciseDate | null;
  forecast: PreciseDate | null;
  actual: PreciseDate | null;
  number: number;
  actionTitle: string;
  status: ActionStatus | null;
  planCode: string;
  planName: string;
  /** How often it or its action moved, as far as everyone may know: it grows by each, and begins with 0. */
  sequence: number;
  /** When it last did. */
  changedAt: Date;
}

/** The milestones of a calendar: of the actions that a ministry leads, or of a plan. */
export async function milestonesOf(
  db: Database,
  { ministryId, planId }: { ministryId: string | null; planId: string | null },
): Promise<CalendarMilestone[]> {
  const asked = ministryId === null ? sql`action.plan_id = ${planId}` : sql`action.lead_ministry_id = ${ministryId}`;
  const { rows } = await sql<CalendarMilestone>`
    select milestone.id, milestone.title, milestone.baseline, milestone.forecast, milestone.actual,
      action.number, action.title as action_title, action.status, plan.code as plan_code, plan.name as plan_name,
      greatest(0, moved.count - 1) + validated.count as sequence,
      greatest(moved.at, validated.at, 'epoch') as changed_at
    from action join plan on plan.id = action.plan_id join milestone on milestone.action_id = action.id
    cross join lateral (
      select count(*) as count, max(known_from) as at from milestone_version where milestone_id = milestone.id) moved
    cross join lateral (
      select count(*) as count, max(known_from) as at from action_update
      where action_id = action.id and state = 'VALIDATED') validated
    where ${asked} order by plan.code, action.number, milestone.position, milestone.id`.execute(db);
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}
