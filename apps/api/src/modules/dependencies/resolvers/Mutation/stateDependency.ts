import { stateDependency as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDependency } from '../../change-dependency.ts';

export const stateDependency: NonNullable<MutationResolvers['stateDependency']> = (_parent, { input }, context) => {
  const { neededActionId, reason } = input;
  const milestoneId = input.milestoneId ?? null;
  const needed = { actionId: neededActionId, milestoneId: input.neededMilestoneId ?? null };
  const dependencyId = newId('need');
  const deed = { operation: 'STATE_DEPENDENCY', records: 'DEPENDENCY_STATED', dependencyId } as const;
  return changeDependency(input, deed, context, (needs, viewer) =>
    decide(needs, { milestoneId, needed, reason }, viewer, { now: context.now, dependencyId, plan: needs.plan }),
  );
};
