import type { Selectable } from 'kysely';
import type { Localised, Refusal } from '#domain';
import type { ActionTable, OwnershipTable, SubMeasureTable } from '../../database/tables.ts';
import type { ExplainedProgress } from './explained-progress.ts';

export type ActionMapper = Selectable<ActionTable>;
export type OwnershipMapper = Selectable<OwnershipTable>;
export type SubMeasureMapper = Selectable<SubMeasureTable>;
export type ProgressMapper = ExplainedProgress;
export type PermissionMapper = { allowed: true } | { allowed: false; refusal: Refusal };

export interface ContradictionMapper {
  rule: string;
  sentence: Localised;
  action: ActionMapper;
}
