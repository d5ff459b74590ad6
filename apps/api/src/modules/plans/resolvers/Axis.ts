import { pageOf } from '../../relay/page.ts';
import type { AxisResolvers } from '../../types.generated.ts';

export const Axis: AxisResolvers = {
  plan: async ({ planId }, _arguments, { plans }) => (await plans.byId.load(planId))!,
  actions: async ({ id, planId }, page, { actions }) => {
    const all = await actions.ofPlan.load(planId);
    return pageOf(
      all.filter(({ axisId }) => axisId === id),
      page,
      (action) => [action.number, action.id],
    );
  },
};
