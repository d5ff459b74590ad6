import { type Decision, type End, type Operation, type Viewer, actionsOf, cycleClosedBy, sayCycle } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { LedgerOperation, ResolversTypes } from '../types.generated.ts';
import { type StoredNeeds, dependencySubject } from './dependency-subject.ts';
import type { DependencyCycleMapper } from './schema.mappers.ts';

interface DependencyInput {
  actionId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

interface Deed {
  operation: Operation;
  records: LedgerOperation;
  dependencyId: string;
  /** What would be needed, for the circle that it may close. */
  link?: { needing: End; needed: End };
}

/** Changes what an action needs: one decision of the rules, through the one way to write. */
export async function changeDependency(
  input: DependencyInput,
  { operation, records, dependencyId, link }: Deed,
  context: Context,
  decide: (needs: StoredNeeds, viewer: Viewer) => Decision<StoredNeeds>,
): Promise<Awaited<ResolversTypes['DependencyResult']>> {
  const { actionId, expectedVersion, idempotencyKey } = input;
  const command = { id: actionId, expectedVersion, idempotencyKey, input, operation, records };
  let circle: DependencyCycleMapper | null = null;
  const outcome = await change(dependencySubject, command, context, (needs, viewer) => {
    const decision = decide(needs, viewer);
    if (!decision.accepted) {
      circle = link && decision.refusal.code === 'DEPENDENCY_CYCLE' ? circleIn(needs, link) : null;
      return decision;
    }
    return { accepted: true, next: decision.next, subjectId: dependencyId };
  });
  if (outcome.kind === 'refused') {
    return circle ? { __typename: 'DependencyCycle', ...(circle as DependencyCycleMapper) } : refused(outcome.refusal);
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

/** Read where the refusal was decided: behind the lock nobody changes it meanwhile. */
function circleIn({ plan }: StoredNeeds, link: NonNullable<Deed['link']>): DependencyCycleMapper {
  const cycle = cycleClosedBy(plan.links, link) ?? [];
  const numbers = new Map([...plan.actions].map(([id, { number }]) => [id, number]));
  return { cycle: sayCycle(cycle, numbers), actionIds: actionsOf(cycle).slice(0, -1) };
}
