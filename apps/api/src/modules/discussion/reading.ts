import { type Decision, type Discussion, type Viewer, may, readingOf, refusal } from '#domain';
import type { Context } from '../../context.ts';
import type { PermissionMapper } from '../actions/schema.mappers.ts';
import type { MessageMapper, ThreadMapper } from './schema.mappers.ts';

/** Whether the viewer may read the message. */
export function readsMessage({ isInQuestion }: MessageMapper, { signedIn }: Context): boolean {
  return may(signedIn?.viewer ?? null, readingOf(isInQuestion)).allowed;
}

/** The threads about an action that the viewer may read. */
export async function readableThreads(actionId: string, context: Context): Promise<ThreadMapper[]> {
  const viewer = context.signedIn?.viewer ?? null;
  const threads = await context.discussion.threadsOf.load(actionId);
  return threads.filter(({ question }) => may(viewer, readingOf(question !== null)).allowed);
}

/** The discussion of an action as the rules see it, for what the viewer may do in it. */
async function discussionOf(actionId: string, context: Context): Promise<Discussion> {
  const [action, threads] = await Promise.all([
    context.actions.byId.load(actionId),
    context.discussion.threadsOf.load(actionId),
  ]);
  return { id: actionId, leadMinistryId: action?.leadMinistryId ?? null, threads };
}

/** Whether the rule would let the viewer do it now and, if not, why. */
export async function viewerMayIn(
  actionId: string,
  context: Context,
  rule: (discussion: Discussion, viewer: Viewer | null) => Decision<unknown>,
): Promise<PermissionMapper> {
  if (context.moment) return { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') };
  const decision = rule(await discussionOf(actionId, context), context.signedIn?.viewer ?? null);
  return decision.accepted ? { allowed: true } : { allowed: false, refusal: decision.refusal };
}
