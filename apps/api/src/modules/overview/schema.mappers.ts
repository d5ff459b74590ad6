import type { Localised } from '#domain';
import type { ActionFigures } from '../actions/action-figures.ts';
import type { MinistryMapper } from '../ministries/schema.mappers.ts';
import type { AxisMapper, PlanMapper } from '../plans/schema.mappers.ts';

/** The actions that the figures are computed on. */
export interface OverviewMapper {
  plan: PlanMapper;
  figures: readonly ActionFigures[];
}

export interface AxisSummaryMapper {
  axis: AxisMapper;
  figures: readonly ActionFigures[];
}

export interface MinistrySummaryMapper {
  ministry: MinistryMapper | null;
  figures: readonly ActionFigures[];
}

export interface ContradictionCountMapper {
  rule: string;
  sentence: Localised;
  count: number;
}
