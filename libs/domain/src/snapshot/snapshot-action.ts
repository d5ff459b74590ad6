import type { EvidenceKind } from '../action/evidence.ts';
import type { CivilDate, Instant, PreciseDate } from '../dates/precise-date.ts';
import type { MilestoneState } from '../milestone/milestone-state.ts';
import type { SlippageReason } from '../milestone/slippage-reason.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';

/** A contradiction rule, said in both languages. */
export interface SnapshotSentence {
  readonly rule: string;
  readonly sentence: string;
  readonly sentenceEnglish: string;
}

/** A figure with what it was computed from. */
export interface SnapshotProgress {
  /** From 0 to 1, null when not measured. */
  readonly value: number | null;
  readonly formula: string;
  readonly formulaEnglish: string;
  readonly unmeasuredCount: number;
  readonly asOf: CivilDate;
  readonly inputs: readonly { readonly title: string; readonly weight: number; readonly value: number | null }[];
}

/** A dated fact with its source, or the proof that something was done. */
export interface SnapshotEvidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly url: string | null;
  readonly reference: string | null;
  readonly dated: PreciseDate | null;
  readonly reliability: string | null;
  readonly nature: string | null;
  readonly recordedAt: Instant;
}

/** A ministry's or administration's part in an action. */
export interface SnapshotOwnership {
  readonly role: 'LEAD' | 'CO_LEAD' | 'CONTRIBUTOR';
  readonly ministry: { readonly code: string; readonly name: string } | null;
  readonly department: string | null;
  readonly isDeduced: boolean;
  readonly basis: string | null;
}

/** A dated deliverable. */
export interface SnapshotMilestone {
  readonly title: string;
  readonly weight: number;
  readonly baseline: PreciseDate | null;
  readonly baselineUrl: string | null;
  readonly forecast: PreciseDate | null;
  readonly actual: PreciseDate | null;
  readonly state: MilestoneState;
  readonly daysLate: number;
  readonly slippageDays: number | null;
  readonly postponements: number;
  readonly note: string | null;
  readonly evidence: readonly SnapshotEvidence[];
  readonly forecastMoves: readonly {
    readonly before: PreciseDate | null;
    readonly after: PreciseDate;
    readonly reasonCode: SlippageReason;
    readonly reason: string;
    readonly movedAt: Instant | null;
  }[];
}

/** An action, with all that is known of it. */
export interface SnapshotAction {
  readonly number: number;
  readonly title: string;
  readonly titleUrl: string | null;
  readonly note: string | null;
  readonly axis: { readonly number: number; readonly title: string };
  readonly lead: SnapshotOwnership | null;
  readonly contributors: readonly SnapshotOwnership[];
  readonly subMeasures: readonly { readonly text: string; readonly url: string | null }[];
  readonly recommendations: readonly {
    readonly recommendation: { readonly reference: string };
    readonly basis: string | null;
    readonly isDeduced: boolean;
  }[];
  readonly status: ActionStatus | null;
  readonly statusReason: string | null;
  readonly statusIsDeduced: boolean;
  readonly statusBasis: string | null;
  readonly confidence: Confidence | null;
  readonly progress: SnapshotProgress;
  readonly isLate: boolean;
  readonly lateSince: CivilDate | null;
  readonly lastUpdateAt: Instant | null;
  readonly milestones: readonly SnapshotMilestone[];
  readonly evidence: readonly SnapshotEvidence[];
  readonly verdict: { readonly value: VerdictValue; readonly text: string; readonly recordedAt: Instant } | null;
  readonly needs: readonly { readonly number: number }[];
  readonly contradictions: readonly SnapshotSentence[];
}
