import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { figuresOfPlan } from '../action-figures.ts';
import { selectActions } from '../select-actions.ts';

export const Plan: Pick<PlanResolvers, 'contradictions' | '__isTypeOf'> = {
  contradictions: async ({ id }, { filter, ...page }, context) => {
    const kept = await selectActions(await figuresOfPlan(id, context), filter, context);
    const rule = filter?.contradiction;
    const all = kept.flatMap(({ action, contradictions }) =>
      contradictions
        .filter(({ ruleId }) => !rule || rule === 'ANY' || rule === ruleId)
        .map(({ ruleId, sentence }) => ({ rule: ruleId, sentence, action })),
    );
    return pageOf(all, page, (one) => [one.action.number, one.rule]);
  },
};
