import { type Decision, DISCUSSION_LIMITS, type Discussion, type Operation, type Viewer } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import type { LedgerOperation } from '../../ledger/operation.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ResolversTypes } from '../types.generated.ts';
import { discussionSubject, sealed } from './discussion-subject.ts';

interface DiscussionInput {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** What is done, by the policy and in the ledger, and the message that it makes or changes. */
interface Deed {
  operation: Extract<Operation, 'WRITE_MESSAGE' | 'ASK_QUESTION' | 'CLOSE_QUESTION'>;
  records: LedgerOperation;
  messageId: string;
}

/** Changes the discussion of an action through the one way to write. */
export async function changeDiscussion(
  input: DiscussionInput,
  { operation, records, messageId }: Deed,
  context: Context,
  decide: (discussion: Discussion, viewer: Viewer) => Decision<Discussion>,
): Promise<Awaited<ResolversTypes['DiscussionResult']>> {
  const { actionId: id, expectedVersion, idempotencyKey } = input;
  const command = { id, expectedVersion, idempotencyKey, input, operation, records };
  const outcome = await change(discussionSubject, command, context, (discussion, viewer) => {
    const decision = decide(discussion, viewer);
    if (!decision.accepted) return decision;
    return { accepted: true, next: sealed(discussion, decision.next), subjectId: messageId };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  const stores = storesOf(context.db);
  const action = await stores.actions.byId.load(id);
  if (outcome.kind === 'conflict') return conflict(outcome, action);
  const message = await stores.discussion.messageById.load(outcome.answer.subjectId);
  return { __typename: 'DiscussionChanged', written: message!, action: action!, sequence: outcome.answer.sequence };
}

/** The people called, with the roles that they hold; null for whom nobody knows, or whose account is closed. */
export function peopleCalled(ids: readonly string[], { people }: Context): Promise<(Viewer | null)[]> {
  return Promise.all(
    // One more than there may be is enough to be refused.
    ids.slice(0, DISCUSSION_LIMITS.mentions.maximum + 1).map(async (personId) => {
      const [person, grants] = await Promise.all([people.byId.load(personId), people.grantsOf.load(personId)]);
      return person && !person.disabledAt ? { personId, grants, via: 'SESSION' as const } : null;
    }),
  );
}
