import { mayRemoveDependency, refusal } from '#domain';
import type { DependencyResolvers } from '../../types.generated.ts';
import { domainDependency } from '../domain-dependency.ts';
import { weighed } from '../select-dependencies.ts';

export const Dependency: DependencyResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  milestone: ({ milestoneId }, _arguments, { milestones }) =>
    milestoneId === null ? null : milestones.byId.load(milestoneId),
  neededAction: async ({ needsId }, _arguments, { actions }) => (await actions.byId.load(needsId))!,
  neededMilestone: ({ needsMilestoneId }, _arguments, { milestones }) =>
    needsMilestoneId === null ? null : milestones.byId.load(needsMilestoneId),
  statedBy: ({ statedBy }, _arguments, { people }) => (statedBy === null ? null : people.byId.load(statedBy)),
  state: async (row, _arguments, context) => (await weighed([row], context))[0]!.state,
  daysAfter: async (row, _arguments, context) => (await weighed([row], context))[0]!.daysAfter,
  removal: ({ removalNote: note, removedBy: byId, removedAt: at }) =>
    note !== null && byId !== null && at !== null ? { note, byId, at } : null,
  viewerCanRemove: async (row, _arguments, context) => {
    if (context.moment) return { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') };
    const { id, leadMinistryId } = (await context.actions.byId.load(row.actionId))!;
    const needs = { id, leadMinistryId, dependencies: [domainDependency(row)] };
    const decision = mayRemoveDependency(needs, row.id, context.signedIn?.viewer ?? null);
    return decision.accepted ? { allowed: true } : { allowed: false, refusal: decision.refusal };
  },
};
