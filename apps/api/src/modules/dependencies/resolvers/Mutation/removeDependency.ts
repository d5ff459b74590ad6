import { removeDependency as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDependency } from '../../change-dependency.ts';

export const removeDependency: NonNullable<MutationResolvers['removeDependency']> = (_parent, { input }, context) => {
  const { dependencyId } = input;
  const deed = { operation: 'REMOVE_DEPENDENCY', records: 'DEPENDENCY_REMOVED', dependencyId } as const;
  return changeDependency(input, deed, context, (needs, viewer) => decide(needs, input, viewer, context));
};
