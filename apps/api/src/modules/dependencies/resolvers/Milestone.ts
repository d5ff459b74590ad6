import type { PreciseDate } from '#domain';
import type { MilestoneResolvers } from '../../types.generated.ts';
import { impactOf } from '../impact-of.ts';
import { ofMilestone, pageOfNeeds } from '../select-dependencies.ts';

export const Milestone: Pick<MilestoneResolvers, 'dependencies' | 'dependents' | 'impact' | '__isTypeOf'> = {
  dependencies: async (row, page, context) => pageOfNeeds(await ofMilestone(row, 'needing', context), page),
  dependents: async (row, page, context) => pageOfNeeds(await ofMilestone(row, 'needed', context), page),
  impact: (row, { forecast }, context) => impactOf(row, { to: forecast as PreciseDate }, context),
};
