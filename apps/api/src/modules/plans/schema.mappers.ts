import type { Selectable } from 'kysely';
import type { AxisTable, PlanTable } from '../../database/tables.ts';

export type PlanMapper = Selectable<PlanTable>;
export type AxisMapper = Selectable<AxisTable>;

/** What a subscriber is told: the entry written, and the action it is about. */
export interface PlanChangeMapper {
  sequence: number;
  actionId: string | null;
}
