import type { Blocker } from '../blocker/blocker.ts';
import type { CommitteeDecision } from '../committee-decision/committee-decision.ts';
import type { Instant } from '../dates/precise-date.ts';
import type { Milestone } from '../milestone/milestone.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { Confidence } from '../status/confidence.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';
import type { UpdateState } from '../update/update-state.ts';
import type { Evidence } from './evidence.ts';

/** The auditor's reading of an action. */
export interface Verdict {
  readonly value: VerdictValue;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

/** An action as the rules see it: one aggregate with its milestones, its evidence and its at most one open update. */
export interface ActionState {
  readonly id: string;
  /** Read by the rules, incremented only by the one way to write. */
  readonly version: number;
  readonly planCode: string;
  readonly leadMinistryId: string | null;
  readonly leadIsDeduced: boolean;
  /** `null` when unknown. */
  readonly status: ActionStatus | null;
  readonly statusReason: string | null;
  /** Whether the status was worked out from public sources and never declared: « déduit, non officiel ». */
  readonly statusIsDeduced: boolean;
  readonly confidence: Confidence | null;
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly Evidence[];
  /** The update being worked on (draft, submitted or returned); `null` once validated. */
  readonly openUpdate: UpdateState | null;
  readonly verdict: Verdict | null;
  /** The campaign that is open on its plan, null between two. */
  readonly openCampaignId: string | null;
  /** Those that are over, too. */
  readonly blockers: readonly Blocker[];
  readonly decisions: readonly CommitteeDecision[];
}

/** The status that binds the next one: a deduced status was never declared, so it binds nobody. */
export function declaredStatus(action: Pick<ActionState, 'status' | 'statusIsDeduced'>): ActionStatus | null {
  return action.statusIsDeduced ? null : action.status;
}
