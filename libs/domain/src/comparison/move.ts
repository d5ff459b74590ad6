import type { BlockerState } from '../blocker/blocker-machine.ts';
import type { ContradictionId } from '../contradiction/rules.ts';
import type { PreciseDate } from '../dates/precise-date.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';
import type { MoveKind } from './move-kinds.ts';
import type { ActionPicture, MilestonePicture } from './plan-picture.ts';

/** What a kind of move holds, beside its action: what was before and what is after, `null` for what was or is not there. */
interface Facts<Before, After = Before> {
  readonly before: Before;
  readonly after: After;
}

interface StatusFacts extends Facts<ActionStatus | null> {
  readonly wasDeduced: boolean;
  readonly isDeduced: boolean;
}

interface MilestoneFacts<Before, After = Before> extends Facts<Before, After> {
  readonly milestoneId: string;
}

interface DateFacts<Before, After = Before> extends MilestoneFacts<Before, After> {
  /**
   * From last day to last day, positive when later: of the date before and the date after; for a milestone reached, of
   * the date promised and the date reached. `null` when either is unknown.
   */
  readonly days: number | null;
}

interface BlockerFacts<Before> extends Facts<Before, BlockerState> {
  readonly blockerId: string;
}

interface DecisionFacts<Before> extends Facts<Before, boolean> {
  readonly decisionId: string;
}

interface FactsOf {
  ADDED: Facts<null, ActionPicture>;
  DROPPED: Facts<ActionPicture, null>;
  NEWLY_DONE: StatusFacts;
  STATUS: StatusFacts;
  STATUS_BASIS: StatusFacts;
  NEWLY_LATE: Facts<false, true>;
  NO_LONGER_LATE: Facts<true, false>;
  CONFIDENCE: Facts<Confidence | null>;
  /** Ids of ministries. */
  OWNER: Facts<string | null>;
  VERDICT: Facts<VerdictValue | null>;
  FORECAST: DateFacts<PreciseDate | null> & {
    /** Whether this first promise is its baseline too, as everyone expects of a first promise. */
    readonly isBaseline: boolean;
  };
  BASELINE: DateFacts<PreciseDate | null>;
  MILESTONE_REACHED: DateFacts<null, PreciseDate>;
  MILESTONE_CORRECTED: DateFacts<PreciseDate, PreciseDate | null>;
  MILESTONE_ADDED: MilestoneFacts<null, MilestonePicture>;
  MILESTONE_DROPPED: MilestoneFacts<MilestonePicture, null>;
  /** Ids of evidence. */
  NEWLY_EVIDENCED: Facts<null, string>;
  EVIDENCE_WITHDRAWN: Facts<string, null>;
  CONTRADICTION_OPENED: Facts<null, ContradictionId>;
  CONTRADICTION_CLOSED: Facts<ContradictionId, null>;
  BLOCKER_RAISED: BlockerFacts<null>;
  BLOCKER_MOVED: BlockerFacts<BlockerState>;
  /** Whether it is done, too. */
  DECISION_TAKEN: DecisionFacts<null>;
  DECISION_DONE: DecisionFacts<boolean>;
}

/** A move of this kind. */
export type MoveOf<K extends MoveKind> = {
  readonly [One in K]: { readonly kind: One; readonly actionId: string } & FactsOf[One];
}[K];

/** One fact that is not the same at two moments; with its action, all that leads from the one to the other. */
export type Move = MoveOf<MoveKind>;

/** A move, its action apart. */
export type FactMoved = { readonly [K in MoveKind]: { readonly kind: K } & FactsOf[K] }[MoveKind];
