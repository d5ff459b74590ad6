import { type Operation, type UpdateDecision, type Viewer } from '#domain';
import type { Context } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { storesOf } from '../../context.ts';
import type { StoredAction } from '../actions/action-state.ts';
import { actionSubject } from '../actions/action-subject.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { DecideUpdateInput, LedgerOperation, ResolversTypes } from '../types.generated.ts';

type UpdateResult = Awaited<ResolversTypes['UpdateResult']>;

/** Changes the update of an action: one decision of the rules, through the one way to write. */
export async function changeUpdate(
  input: DecideUpdateInput,
  { operation, records }: { operation: Operation; records: LedgerOperation },
  context: Context,
  decide: (action: StoredAction, viewer: Viewer) => UpdateDecision,
): Promise<UpdateResult> {
  const { actionId, expectedVersion, idempotencyKey } = input;
  const command = { id: actionId, expectedVersion, idempotencyKey, input, operation, records };
  const outcome = await change(actionSubject, command, context, (action, viewer) => {
    const decision = decide(action, viewer);
    if (!decision.accepted) return decision;
    const next: StoredAction = { ...action, ...decision.next, update: decision.update };
    return { accepted: true, next, subjectId: decision.update.id };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  // What was loaded before the change is old.
  const stores = storesOf(context.db);
  const action = await stores.actions.byId.load(actionId);
  if (outcome.kind === 'conflict') return conflict(outcome, action);
  const update = await stores.updates.byId.load(outcome.answer.subjectId);
  return { __typename: 'UpdateAccepted', update: update!, action: action!, sequence: outcome.answer.sequence };
}
