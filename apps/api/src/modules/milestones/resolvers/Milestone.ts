import { daysLate, explainDaysLate, explainSlippage, milestoneState, slippageDays } from '#domain';
import { domainMilestone } from '../../actions/domain-milestone.ts';
import { byDate } from '../../evidence/by-date.ts';
import { pageOf } from '../../relay/page.ts';
import type { MilestoneResolvers } from '../../types.generated.ts';

export const Milestone: Pick<
  MilestoneResolvers,
  | 'action'
  | 'actual'
  | 'baseline'
  | 'baselineUrl'
  | 'daysLate'
  | 'evidence'
  | 'explain'
  | 'forecast'
  | 'forecastMoves'
  | 'id'
  | 'note'
  | 'postponements'
  | 'slippageDays'
  | 'state'
  | 'title'
  | 'weight'
  | '__isTypeOf'
> = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  state: (milestone, _arguments, { today }) => milestoneState(domainMilestone(milestone), today),
  daysLate: (milestone, _arguments, { today }) => daysLate(domainMilestone(milestone), today),
  slippageDays: (milestone) => slippageDays(domainMilestone(milestone)),
  explain: (milestone, { figure }, { today }) =>
    (figure === 'DAYS_LATE' ? explainDaysLate : explainSlippage)(domainMilestone(milestone), today),
  forecastMoves: async ({ id }, page, { milestones }) =>
    pageOf(await milestones.movesOf.load(id), page, (move) => [-(move.movedAt?.getTime() ?? 0), move.updateId]),
  evidence: async ({ id, actionId }, page, { evidence }) => {
    const all = await evidence.ofAction.load(actionId);
    return pageOf(
      all.filter(({ milestoneId }) => milestoneId === id),
      page,
      byDate('newest'),
    );
  },
};
