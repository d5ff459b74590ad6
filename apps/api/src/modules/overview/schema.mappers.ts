import type {
  CONFIDENCE_FIGURES,
  COVERAGE_FIGURES,
  CurveFigure as CurveLine,
  Explanation,
  Localised,
  STATUS_FIGURES,
  milestoneFigures,
} from '#domain';
import type { ActionFigures } from '../actions/action-figures.ts';
import type { ExplainedBy } from '../explanations/explained-by.ts';
import type { MinistryMapper } from '../ministries/schema.mappers.ts';
import type { AxisMapper, PlanMapper } from '../plans/schema.mappers.ts';
import type {
  ConfidenceFigure,
  CoverageFigure,
  CurveFigure,
  MilestoneFigure,
  StatusFigure,
} from '../types.generated.ts';

type Counts<Rules> = Readonly<Record<keyof Rules, number>>;

export type StatusCountsMapper = Counts<typeof STATUS_FIGURES> & ExplainedBy<StatusFigure>;
export type ConfidenceCountsMapper = Counts<typeof CONFIDENCE_FIGURES> & ExplainedBy<ConfidenceFigure>;
export type MilestoneCountsMapper = Counts<ReturnType<typeof milestoneFigures>> & ExplainedBy<MilestoneFigure>;
export type CoverageCountsMapper = Counts<typeof COVERAGE_FIGURES> & ExplainedBy<CoverageFigure>;

/** The milestones counted by the end of a month; what is done in a month to come is not known. */
export type CurvePointMapper = Readonly<Record<Exclude<CurveLine, 'done'>, number>> & {
  readonly monthEnd: string;
  readonly done: number | null;
} & ExplainedBy<CurveFigure>;

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
  explanation: () => Explanation;
}
