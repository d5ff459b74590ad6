import { figuresOfPlan } from '../../actions/action-figures.ts';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { selectMilestones } from '../select-milestones.ts';

export const Plan: Pick<PlanResolvers, 'milestones' | '__isTypeOf'> = {
  milestones: async ({ id }, { filter, ...page }, context) => {
    const rows = (await figuresOfPlan(id, context)).flatMap(({ action, rows }) =>
      rows.map((row) => ({ row, key: [action.number, row.position, row.id] })),
    );
    const kept = selectMilestones(rows, filter ?? {}, context.today);
    const { edges, nodes, ...rest } = pageOf(kept, page, ({ key }) => key);
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: node.row })),
      nodes: nodes.map(({ row }) => row),
      ...rest,
    };
  },
};
