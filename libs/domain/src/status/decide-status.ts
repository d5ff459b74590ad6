import type { StandingProof } from '../evidence/standing-proof.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { STATUS_DEFINITIONS } from './action-status.ts';
import type { ActionStatus } from './action-status.ts';
import { transitionRule } from './transitions.ts';

/** A change of status asked for, with what comes with it. */
export interface StatusChange {
  /** `null` when no status was ever declared. */
  readonly from: ActionStatus | null;
  readonly to: ActionStatus;
  readonly hasReason: boolean;
  /** How far the evidence, there already or brought along, shows the status. */
  readonly proof: StandingProof;
}

/**
 * Why this change is not possible, or `null`.
 * Codes: STATUS_CHANGE_REFUSED, STATUS_NEEDS_REASON (field `statusReason`), STATUS_NEEDS_EVIDENCE and
 * EVIDENCE_NOT_SUFFICIENT (field `evidence`).
 */
export function decideStatus({ from, to, hasReason, proof }: StatusChange): Refusal | null {
  const rule = transitionRule(from, to);
  const target = STATUS_DEFINITIONS[to].label;
  if (!rule.allowed) {
    // Everything is reachable from unknown: a change that is never allowed has an origin.
    const origin = STATUS_DEFINITIONS[from as ActionStatus].label;
    return refusal('STATUS_CHANGE_REFUSED', { field: 'status', params: { from: origin, to: target } });
  }
  if (rule.needs.includes('REASON') && !hasReason) {
    return refusal('STATUS_NEEDS_REASON', { field: 'statusReason', params: { to: target } });
  }
  if (rule.needs.includes('EVIDENCE') && proof !== 'SUFFICIENT') {
    const code = proof === 'NONE' ? 'STATUS_NEEDS_EVIDENCE' : 'EVIDENCE_NOT_SUFFICIENT';
    return refusal(code, { field: 'evidence', params: { to: target } });
  }
  return null;
}
