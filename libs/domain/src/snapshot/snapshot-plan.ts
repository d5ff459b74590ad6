import type { CivilDate, Instant, PreciseDate } from '../dates/precise-date.ts';
import type { ReportingPeriod } from '../dates/periods.ts';
import type { SnapshotAction, SnapshotEvidence, SnapshotProgress, SnapshotSentence } from './snapshot-action.ts';

/** The plan in a snapshot. */
export interface SnapshotPlan {
  readonly code: string;
  readonly name: string;
  readonly presentedOn: PreciseDate | null;
  readonly periodStart: PreciseDate | null;
  readonly periodEnd: PreciseDate | null;
  readonly periodNote: string | null;
  readonly budgetEuros: number | null;
  readonly budgetNote: string | null;
  readonly carriedBy: string | null;
  readonly note: string | null;
  readonly reportingPeriod: ReportingPeriod;
  readonly successorName: string | null;
  readonly successorOn: PreciseDate | null;
  readonly successorUrl: string | null;
  readonly report: SnapshotReport | null;
  /** Dated facts about the plan as a whole. */
  readonly evidence: readonly SnapshotEvidence[];
  readonly overview: SnapshotOverview;
  /** Every action, by number. */
  readonly actions: readonly SnapshotAction[];
}

/** The report that asked for the plan, and what became of each recommendation. */
export interface SnapshotReport {
  readonly title: string;
  readonly dated: PreciseDate | null;
  readonly handedOverOn: PreciseDate | null;
  readonly url: string | null;
  readonly recommendations: readonly {
    readonly reference: string;
    readonly officialNumber: string | null;
    readonly text: string;
    readonly theme: string | null;
    readonly coverage: 'CARRIED' | 'ANSWERED' | 'ORPHAN';
    readonly addressees: readonly { readonly code: string; readonly name: string; readonly isDeduced: boolean }[];
    readonly response: {
      readonly position: string;
      readonly reason: string | null;
      readonly dated: PreciseDate | null;
      readonly url: string | null;
    } | null;
    readonly actions: readonly {
      readonly action: { readonly number: number };
      readonly basis: string | null;
      readonly isDeduced: boolean;
    }[];
  }[];
}

/** How many actions stand where. */
export interface SnapshotStatuses {
  readonly total: number;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly done: number;
  readonly suspended: number;
  readonly abandoned: number;
  readonly transferred: number;
  readonly unknown: number;
  /** Of them, with a status that was deduced and is not official. */
  readonly deduced: number;
  readonly late: number;
}

/** The figures of the plan, and the numbers behind each chart. */
export interface SnapshotOverview {
  /** The day that lateness was judged on. */
  readonly today: CivilDate;
  readonly lastChangeAt: Instant | null;
  readonly statuses: SnapshotStatuses;
  readonly confidences: {
    readonly secured: number;
    readonly achievable: number;
    readonly needsSupport: number;
    readonly compromised: number;
    readonly notGiven: number;
  };
  readonly progress: SnapshotProgress;
  readonly milestones: {
    readonly total: number;
    readonly reached: number;
    readonly late: number;
    readonly upcoming: number;
    readonly undated: number;
  };
  readonly coverage: {
    readonly total: number;
    readonly carried: number;
    readonly answered: number;
    readonly orphan: number;
  };
  readonly byAxis: readonly {
    readonly axis: { readonly number: number; readonly title: string };
    readonly statuses: SnapshotStatuses;
    readonly progress: SnapshotProgress;
  }[];
  readonly byMinistry: readonly {
    readonly ministry: { readonly code: string; readonly name: string } | null;
    readonly statuses: SnapshotStatuses;
    readonly progress: SnapshotProgress;
  }[];
  /** Milestones planned, re-planned and done, all counted from the start. */
  readonly curve: readonly {
    readonly monthEnd: CivilDate;
    readonly planned: number;
    readonly replanned: number;
    readonly done: number | null;
  }[];
  readonly lateMilestones: readonly {
    readonly title: string;
    readonly daysLate: number;
    readonly forecast: PreciseDate | null;
    readonly baseline: PreciseDate | null;
    readonly action: { readonly number: number; readonly title: string };
  }[];
  readonly contradictedActions: number;
  readonly contradictions: readonly (SnapshotSentence & { readonly count: number })[];
}
