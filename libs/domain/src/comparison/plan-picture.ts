import type { BlockerState } from '../blocker/blocker-machine.ts';
import type { ContradictionId } from '../contradiction/rules.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import { promisedDate } from '../milestone/milestone.ts';
import type { MilestoneDates } from '../milestone/milestone.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';

/** The dates of a milestone at a moment. */
export interface MilestonePicture {
  readonly baseline: PreciseDate | null;
  /** The date promised then: the forecast, else the baseline. A forecast that repeats the baseline promises nothing new. */
  readonly promised: PreciseDate | null;
  readonly actual: PreciseDate | null;
}

/** All that a comparison looks at in an action, as it stood at a moment. */
export interface ActionPicture {
  readonly status: ActionStatus | null;
  /** Never of an unknown status. */
  readonly statusIsDeduced: boolean;
  readonly confidence: Confidence | null;
  readonly leadMinistryId: string | null;
  readonly verdict: VerdictValue | null;
  /** Derived from the dates for the day of the picture. */
  readonly isLate: boolean;
  readonly contradictions: ReadonlySet<ContradictionId>;
  /** By id. */
  readonly milestones: ReadonlyMap<string, MilestonePicture>;
  /** By id. */
  readonly evidence: ReadonlySet<string>;
  /** By id. */
  readonly blockers: ReadonlyMap<string, BlockerState>;
  /** Whether each is done, by id. */
  readonly decisions: ReadonlyMap<string, boolean>;
}

/** A plan as it stood at a moment: its actions by id. One that was not there yet has none. */
export interface PlanPicture {
  /** The day that it was then in Paris: what lateness was derived for. */
  readonly on: CivilDate;
  readonly actions: ReadonlyMap<string, ActionPicture>;
}

/** The dates of a milestone as a comparison sees them. */
export function milestonePicture(milestone: MilestoneDates): MilestonePicture {
  return { baseline: milestone.baseline, promised: promisedDate(milestone), actual: milestone.actual };
}
