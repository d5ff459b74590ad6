import type { PlanResolvers } from '../../types.generated.ts';
import { pageOfNeeds, selectDependencies } from '../select-dependencies.ts';

export const Plan: Pick<PlanResolvers, 'dependencies' | '__isTypeOf'> = {
  dependencies: async ({ id }, { filter, ...page }, context) =>
    pageOfNeeds(await selectDependencies(id, filter ?? {}, context), page),
};
