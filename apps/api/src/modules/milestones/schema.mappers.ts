import type { Selectable } from 'kysely';
import type { ForecastMoveTable, MilestoneTable } from '../../database/tables.ts';

export type MilestoneMapper = Selectable<MilestoneTable>;
export type ForecastMoveMapper = Selectable<ForecastMoveTable>;
