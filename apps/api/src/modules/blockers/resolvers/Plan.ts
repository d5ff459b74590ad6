import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { BLOCKER_ORDERS } from '../order-blockers.ts';
import { selectBlockers } from '../select-blockers.ts';

export const Plan: Pick<PlanResolvers, 'blockers' | '__isTypeOf'> = {
  blockers: async ({ id }, { filter, orderBy: { field, direction }, ...page }, context) => {
    const kept = await selectBlockers(id, filter ?? {}, context);
    return rowsOf(pageOf(kept, page, (one) => [...BLOCKER_ORDERS[field](one, direction), one.row.id]));
  },
};
