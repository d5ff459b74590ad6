import type { Selectable } from 'kysely';
import type { ActionUpdateTable, MilestoneReachedTable } from '../../database/tables.ts';

export type UpdateMapper = Selectable<ActionUpdateTable>;
export type MilestoneReachedMapper = Selectable<MilestoneReachedTable>;
