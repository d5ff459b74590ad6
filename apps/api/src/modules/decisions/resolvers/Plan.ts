import { rowsOf } from '../../relay/page-of-rows.ts';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { DECISION_ORDERS, selectDecisions } from '../select-decisions.ts';

export const Plan: Pick<PlanResolvers, 'decisions' | '__isTypeOf'> = {
  decisions: async ({ id }, { filter, orderBy: { field, direction }, ...page }, context) => {
    const kept = await selectDecisions(id, filter ?? {}, context);
    return rowsOf(pageOf(kept, page, (one) => [...DECISION_ORDERS[field](one, direction), one.row.id]));
  },
};
