import { stableId } from './stable-id.ts';

/** The ids of one plan's parts, by their place in it. */
export interface PlanIds {
  plan: string;
  report: string;
  recommendation(reference: string): string;
  axis(number: number): string;
  action(number: number): string;
  /** `place` from 1. */
  milestone(action: number, place: number): string;
  /** A dated fact about an action, or about the plan when `action` is null; `place` from 1. */
  evidence(action: number | null, place: number): string;
}

export function planIds(code: string): PlanIds {
  return {
    plan: stableId('plan', code),
    report: stableId('rep', code, 'report'),
    recommendation: (reference) => stableId('rec', code, 'recommendation', reference),
    axis: (number) => stableId('axis', code, 'axis', number),
    action: (number) => stableId('act', code, 'action', number),
    milestone: (action, place) => stableId('mil', code, 'action', action, 'milestone', place),
    evidence: (action, place) =>
      action === null ? stableId('evi', code, 'fact', place) : stableId('evi', code, 'action', action, 'fact', place),
  };
}

/** A ministry is the same one in every plan. */
export function ministryId(code: string): string {
  return stableId('min', 'ministry', code);
}
