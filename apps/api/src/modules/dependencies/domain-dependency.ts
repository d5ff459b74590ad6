import { type Dependency, type End, stands } from '#domain';
import type { Stores } from '../../context.ts';
import type { DependencyMapper } from './schema.mappers.ts';

/** What needs, by its row. */
export const needingOf = ({ actionId, milestoneId }: DependencyMapper): End => ({ actionId, milestoneId });
/** What is needed. */
export const neededOf = ({ needsId, needsMilestoneId }: DependencyMapper): End => ({
  actionId: needsId,
  milestoneId: needsMilestoneId,
});

/** The row as the rules see it. */
export function domainDependency(row: DependencyMapper): Dependency {
  const { id, reason, statedBy, statedAt, removalNote, removedBy, removedAt } = row;
  return {
    ...{ id, needing: needingOf(row), needed: neededOf(row), reason, statedBy },
    statedAt: statedAt && statedAt.toISOString(),
    removal:
      removalNote !== null && removedBy !== null && removedAt
        ? { note: removalNote, by: removedBy, at: removedAt.toISOString() }
        : null,
  };
}

/** The needs of the plan that stand, with their rows. */
export async function standingNeeds(
  planId: string,
  { dependencies }: Pick<Stores, 'dependencies'>,
): Promise<DependencyMapper[]> {
  return (await dependencies.ofPlan.load(planId)).filter((row) => stands(domainDependency(row)));
}
