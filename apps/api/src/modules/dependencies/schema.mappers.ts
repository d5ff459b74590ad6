import type { Selectable } from 'kysely';
import type { Effect, End } from '#domain';
import type { DependencyTable } from '../../database/tables.ts';
import type { ActionMapper } from '../actions/schema.mappers.ts';
import type { MilestoneMapper } from '../milestones/schema.mappers.ts';

/** A need, beside what became of it. */
export type DependencyMapper = Omit<Selectable<DependencyTable>, 'knownFrom' | 'trueFrom'> & {
  removalNote: string | null;
  removedBy: string | null;
  removedAt: Date | null;
};
export interface DependencyRemovalMapper {
  note: string;
  byId: string;
  at: Date;
}
export interface DependencyCycleMapper {
  cycle: string;
}
export interface ForecastImpactMapper {
  /** What waits for the milestone, directly or through others, the end of its own action aside. */
  dependents: readonly End[];
  effects: readonly Effect[];
}
export type ForecastEffectMapper = Effect;
export interface MovedNeedMapper {
  milestone: MilestoneMapper;
  before: string | null;
  after: string;
  movedAt: Date;
  updateId: string;
  isDirect: boolean;
  /** What waits for it. */
  action: ActionMapper;
}
