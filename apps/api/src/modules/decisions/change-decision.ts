import type { ActionState, Decision, Operation, Viewer } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { actionSubject } from '../actions/action-subject.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { LedgerOperation, ResolversTypes } from '../types.generated.ts';

interface DecisionInput {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Changes a decision about blockers of an action, through the one way to write. */
export async function changeDecision(
  input: DecisionInput,
  { operation, records, decisionId }: { operation: Operation; records: LedgerOperation; decisionId: string },
  context: Context,
  decide: (action: ActionState, viewer: Viewer) => Decision<ActionState>,
): Promise<Awaited<ResolversTypes['DecisionResult']>> {
  const { actionId, expectedVersion, idempotencyKey } = input;
  const command = { id: actionId, expectedVersion, idempotencyKey, input, operation, records };
  const outcome = await change(actionSubject, command, context, (action, viewer) => {
    const answer = decide(action, viewer);
    if (!answer.accepted) return answer;
    return { accepted: true, next: { ...action, ...answer.next }, subjectId: decisionId };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  // What was loaded before the change is old.
  const stores = storesOf(context.db);
  const action = await stores.actions.byId.load(actionId);
  if (outcome.kind === 'conflict') return conflict(outcome, action);
  const decision = await stores.decisions.byId.load(outcome.answer.subjectId);
  return { __typename: 'DecisionChanged', decision: decision!, action: action!, sequence: outcome.answer.sequence };
}
