import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { MILESTONE_ORDERS, selectMilestones } from '../select-milestones.ts';

export const Plan: Pick<PlanResolvers, 'milestones' | '__isTypeOf'> = {
  milestones: async ({ id }, { filter, orderBy, ...args }, context) => {
    const kept = await selectMilestones(id, filter ?? {}, context);
    const page = pageOf(kept, args, (one) => [...MILESTONE_ORDERS[orderBy.field](one, orderBy.direction), one.row.id]);
    return {
      ...page,
      nodes: page.nodes.map(({ row }) => row),
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.row })),
    };
  },
};
