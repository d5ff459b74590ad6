import type { Decision, Operation, Viewer } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { LedgerOperation, ResolversTypes } from '../types.generated.ts';
import { type StoredNeeds, dependencySubject } from './dependency-subject.ts';

interface DependencyInput {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

interface Deed {
  operation: Operation;
  records: LedgerOperation;
  dependencyId: string;
}

/** Changes what an action needs: one decision of the rules, through the one way to write. */
export async function changeDependency(
  input: DependencyInput,
  { operation, records, dependencyId }: Deed,
  context: Context,
  decide: (needs: StoredNeeds, viewer: Viewer) => Decision<StoredNeeds>,
): Promise<Awaited<ResolversTypes['DependencyResult']>> {
  const { actionId, expectedVersion, idempotencyKey } = input;
  const command = { id: actionId, expectedVersion, idempotencyKey, input, operation, records };
  const outcome = await change(dependencySubject, command, context, (needs, viewer) => {
    const decision = decide(needs, viewer);
    return decision.accepted ? { ...decision, subjectId: dependencyId } : decision;
  });
  if (outcome.kind === 'refused') {
    const { code, params } = outcome.refusal;
    return code === 'DEPENDENCY_CYCLE'
      ? { __typename: 'DependencyCycle', cycle: String(params?.['cycle']) }
      : refused(outcome.refusal);
  }
  // What was loaded before the change is old.
  const stores = storesOf(context.db);
  const action = await stores.actions.byId.load(actionId);
  if (outcome.kind === 'conflict') return conflict(outcome, action);
  const dependency = await stores.dependencies.byId.load(outcome.answer.subjectId);
  return {
    __typename: 'DependencyChanged',
    dependency: dependency!,
    action: action!,
    sequence: outcome.answer.sequence,
  };
}
