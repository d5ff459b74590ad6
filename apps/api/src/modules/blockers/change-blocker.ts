import type { ActionState, Decision, Operation, Viewer } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { actionSubject } from '../actions/action-subject.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { LedgerOperation, ResolversTypes } from '../types.generated.ts';

interface BlockerInput {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Changes a blocker of an action: one decision of the rules, through the one way to write. */
export async function changeBlocker(
  input: BlockerInput,
  { operation, records, blockerId }: { operation: Operation; records: LedgerOperation; blockerId: string },
  context: Context,
  decide: (action: ActionState, viewer: Viewer) => Decision<ActionState>,
): Promise<Awaited<ResolversTypes['BlockerResult']>> {
  const { actionId, expectedVersion, idempotencyKey } = input;
  const command = { id: actionId, expectedVersion, idempotencyKey, input, operation, records };
  const outcome = await change(actionSubject, command, context, (action, viewer) => {
    const decision = decide(action, viewer);
    if (!decision.accepted) return decision;
    return { accepted: true, next: { ...action, ...decision.next }, subjectId: blockerId };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  // What was loaded before the change is old.
  const stores = storesOf(context.db);
  const action = await stores.actions.byId.load(actionId);
  if (outcome.kind === 'conflict') return conflict(outcome, action);
  const blocker = await stores.blockers.byId.load(outcome.answer.subjectId);
  return { __typename: 'BlockerChanged', blocker: blocker!, action: action!, sequence: outcome.answer.sequence };
}
