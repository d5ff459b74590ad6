import type { CivilDate } from '../dates/precise-date.ts';
import type { ReportingPeriod } from '../dates/periods.ts';
import type { Milestone } from '../milestone/milestone.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';

/** What the contradiction rules need to know of an action. */
export interface ActionFacts {
  readonly status: ActionStatus | null;
  readonly confidence: Confidence | null;
  readonly verdict: VerdictValue | null;
  readonly milestones: readonly Milestone[];
  readonly evidenceCount: number;
  /** Day (Paris) of the last validated update; `null` when there was none. */
  readonly lastUpdateOn: CivilDate | null;
  /** Day on which the plan began; `null` when unknown. */
  readonly planStart: CivilDate | null;
  readonly planIsClosed: boolean;
  readonly reportingPeriod: ReportingPeriod;
  /** The actions that this one waits for. */
  readonly dependencies: readonly { readonly status: ActionStatus | null; readonly confidence: Confidence | null }[];
}
