import { type PreciseDate, isFuture } from '#domain';
import type { Context } from '../../../context.ts';
import { figuresOfPlan } from '../../actions/action-figures.ts';
import { ORDERS } from '../../actions/order-actions.ts';
import { selectActions } from '../../actions/select-actions.ts';
import { byDate } from '../../evidence/by-date.ts';
import { momentShown } from '../../history/moment-shown.ts';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import type { PlanMapper } from '../schema.mappers.ts';

export const Plan: Pick<
  PlanResolvers,
  | 'action'
  | 'actions'
  | 'axes'
  | 'budgetEuros'
  | 'budgetNote'
  | 'carriedBy'
  | 'code'
  | 'evidence'
  | 'id'
  | 'name'
  | 'note'
  | 'overview'
  | 'periodEnd'
  | 'periodNote'
  | 'periodStart'
  | 'presentedOn'
  | 'report'
  | 'reportingPeriod'
  | 'revision'
  | 'since'
  | 'successorName'
  | 'successorOn'
  | 'successorUrl'
  | '__isTypeOf'
> = {
  report: ({ reportId }, _arguments, { recommendations }) =>
    reportId === null ? null : recommendations.reportById.load(reportId),
  axes: async ({ id }, page, { plans }) => pageOf(await plans.axesOf.load(id), page, (axis) => [axis.number, axis.id]),
  action: async ({ id }, { number }, { actions }) =>
    (await actions.ofPlan.load(id)).find((action) => action.number === number) ?? null,
  actions: async ({ id }, { filter, orderBy, ...page }, context) => {
    const kept = await selectActions(await figuresOfPlan(id, context), filter, context);
    return pageOf(kept, page, ORDERS[orderBy]).showing(({ action }) => action);
  },
  evidence: async ({ id }, page, { evidence }) => pageOf(await evidence.ofPlanItself.load(id), page, byDate('oldest')),
  overview: async (plan, { filter }, context) => ({
    plan,
    figures: await selectActions(await figuresOfPlan(plan.id, context), filter, context),
  }),
  since: ({ trueFrom, knownFrom }, { basis }) => {
    const at = basis === 'EFFECTIVE' ? trueFrom : knownFrom;
    return at && momentShown({ at: at.toISOString(), basis });
  },
  successorName: (plan, _arguments, context) => (tookOver(plan, context) ? plan.successorName : null),
  successorOn: (plan, _arguments, context) => (tookOver(plan, context) ? plan.successorOn : null),
  successorUrl: (plan, _arguments, context) => (tookOver(plan, context) ? plan.successorUrl : null),
};

/** Whether another plan had taken over on the day shown; one whose date nobody knows has. */
function tookOver({ successorOn }: PlanMapper, { today }: Context): boolean {
  return successorOn === null || !isFuture(successorOn as PreciseDate, today);
}
