import type { Refusal } from '#domain';
import type { ActionMapper } from '../actions/schema.mappers.ts';

export interface RefusedMapper {
  refusal: Refusal;
}

export interface VersionConflictMapper {
  expectedVersion: number;
  actualVersion: number;
  current: ActionMapper | null;
}
