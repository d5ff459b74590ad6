import type { EvidenceContent } from '../action/evidence.ts';
import type { PreciseDate } from '../dates/precise-date.ts';
import type { SlippageReason } from '../milestone/slippage-reason.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';

/** A milestone declared reached, with its proof. */
export interface MilestoneReached {
  readonly milestoneId: string;
  readonly on: PreciseDate;
  readonly evidence: EvidenceContent;
}

/** A promise moved, with its reason. */
export interface ForecastMoved {
  readonly milestoneId: string;
  readonly forecast: PreciseDate;
  readonly reasonCode: SlippageReason;
  readonly reason: string;
}

/** What one update (« point d’avancement ») declares about one action. It takes effect when validated, not before. */
export interface UpdateContent {
  readonly status: ActionStatus;
  readonly statusReason: string | null;
  readonly confidence: Confidence | null;
  readonly narrative: string;
  readonly milestonesReached: readonly MilestoneReached[];
  readonly forecastsMoved: readonly ForecastMoved[];
  readonly evidence: readonly EvidenceContent[];
}
