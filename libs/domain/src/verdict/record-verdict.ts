import type { ActionState, Verdict } from '../action/action-state.ts';
import { policyObject } from '../action/policy-object.ts';
import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkText } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { VERDICT_VALUES } from './verdict-value.ts';

/** An auditor records a verdict, which replaces the former one; the ledger keeps both. Fields: `value`, `text`. */
export function recordVerdict(
  action: ActionState,
  { value, text }: Pick<Verdict, 'value' | 'text'>,
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<ActionState> {
  const permission = authorise(viewer, 'RECORD_VERDICT', policyObject(action));
  if (!permission.accepted) return permission;
  const wrong = checkChoice(value, VERDICT_VALUES, 'value') ?? checkText(text, UPDATE_LIMITS.verdictText, 'text');
  if (wrong) return refused(wrong);
  const verdict: Verdict = { value, text: text.trim(), by: permission.next.personId, at: now };
  return { accepted: true, next: { ...action, verdict } };
}
