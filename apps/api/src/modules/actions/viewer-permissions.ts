import {
  type Decision,
  type Viewer,
  isBlockerOpen,
  may,
  maySubmitUpdate,
  refusal,
  refused as refuse,
  validateUpdate,
  withdrawUpdate,
} from '#domain';
import type { Context } from '../../context.ts';
import { actionSubject } from './action-subject.ts';
import { type StoredAction, storedAction } from './action-state.ts';
import type { ActionMapper, PermissionMapper } from './schema.mappers.ts';

type Rule = (state: StoredAction, viewer: Viewer | null) => Decision<unknown>;

/** What else than the policy decides. The rule that says whether it will be done says whether it may be. */
const RULES = {
  SUBMIT_UPDATE: (state, viewer) => maySubmitUpdate(state, viewer),
  // When and under which ids changes nothing of whether.
  VALIDATE_UPDATE: (state, viewer) => validateUpdate(state, viewer, { now: '', newId: () => '' }),
  WITHDRAW_UPDATE: (state, viewer) => withdrawUpdate(state, viewer),
  RECORD_VERDICT: () => ({ accepted: true, next: null }),
  RAISE_BLOCKER: () => ({ accepted: true, next: null }),
  TAKE_DECISION: ({ blockers }) =>
    blockers.some(isBlockerOpen) ? { accepted: true, next: null } : refuse(refusal('NO_BLOCKER_WAITING')),
} as const satisfies Record<string, Rule>;

/** Whether the viewer may do this with the action now and, if not, why. */
export async function viewerMay(
  operation: keyof typeof RULES,
  action: ActionMapper,
  context: Context,
): Promise<PermissionMapper> {
  if (context.moment) return { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') };
  const state = await storedAction(action, context);
  const viewer = context.signedIn?.viewer ?? null;
  const permission = may(viewer, operation, actionSubject.policyObject(state));
  if (!permission.allowed) return permission;
  const rule: Rule = RULES[operation];
  const decision = rule(state, viewer);
  return decision.accepted ? { allowed: true } : { allowed: false, refusal: decision.refusal };
}

/** Whether the viewer may see what a ministry has not validated yet. */
export function seesOpenUpdates(action: ActionMapper, authorId: string | null, { signedIn }: Context): boolean {
  const { leadMinistryId } = action;
  return may(signedIn?.viewer ?? null, 'READ_OPEN_UPDATE', { leadMinistryId, authorId }).allowed;
}
