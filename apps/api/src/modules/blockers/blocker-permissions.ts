import { type BlockerOperation, mayStepBlocker, refusal } from '#domain';
import type { Context } from '../../context.ts';
import { storedAction } from '../actions/action-state.ts';
import type { PermissionMapper } from '../actions/schema.mappers.ts';
import type { BlockerMapper } from './schema.mappers.ts';

/** Whether the viewer may do this with the blocker now and, if not, why. */
export async function viewerMayStep(
  operation: BlockerOperation,
  { id, actionId }: BlockerMapper,
  context: Context,
): Promise<PermissionMapper> {
  if (context.moment) return { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') };
  const action = await storedAction((await context.actions.byId.load(actionId))!, context);
  const decision = mayStepBlocker(action, id, operation, context.signedIn?.viewer ?? null);
  return decision.accepted ? { allowed: true } : { allowed: false, refusal: decision.refusal };
}
