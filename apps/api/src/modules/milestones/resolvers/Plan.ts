import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { MILESTONE_ORDERS, selectMilestones } from '../select-milestones.ts';

export const Plan: Pick<PlanResolvers, 'milestones' | '__isTypeOf'> = {
  milestones: async ({ id }, { filter, orderBy, ...args }, context) => {
    const kept = await selectMilestones(id, filter ?? {}, context);
    const { field, direction } = orderBy;
    return rowsOf(pageOf(kept, args, (one) => [...MILESTONE_ORDERS[field](one, direction), one.row.id]));
  },
};
