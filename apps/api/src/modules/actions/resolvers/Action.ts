import { countKinds, isClosed, promisedDate } from '#domain';
import type { Context } from '../../../context.ts';
import { storesWith } from '../../../kept-plans.ts';
import { byDate } from '../../evidence/by-date.ts';
import { milestoneCounts } from '../../overview/counts.ts';
import { type SortKey, beginningOf, isBeginning, pageInOrder, pageOf } from '../../relay/page.ts';
import type { UpdateMapper } from '../../updates/schema.mappers.ts';
import type { ActionResolvers } from '../../types.generated.ts';
import { type ActionFigures, figuresOf } from '../action-figures.ts';
import { explained } from '../progress.ts';
import type { ActionMapper } from '../schema.mappers.ts';
import { seesOpenUpdates, viewerMay } from '../viewer-permissions.ts';

export const Action: Pick<
  ActionResolvers,
  | 'axis'
  | 'confidence'
  | 'contradictions'
  | 'contributors'
  | 'evidence'
  | 'history'
  | 'historyCounts'
  | 'id'
  | 'isLate'
  | 'lastUpdateAt'
  | 'lateSince'
  | 'lead'
  | 'milestoneCounts'
  | 'milestones'
  | 'needs'
  | 'nextMilestone'
  | 'note'
  | 'number'
  | 'openUpdate'
  | 'plan'
  | 'progress'
  | 'recommendations'
  | 'responseCount'
  | 'status'
  | 'statusBasis'
  | 'statusIsDeduced'
  | 'statusReason'
  | 'subMeasures'
  | 'title'
  | 'titleUrl'
  | 'updates'
  | 'verdict'
  | 'verdicts'
  | 'version'
  | 'viewerCanRecordVerdict'
  | 'viewerCanSubmit'
  | 'viewerCanValidate'
  | 'viewerCanWithdraw'
  | '__isTypeOf'
> = {
  plan: async ({ planId }, _arguments, { plans }) => (await plans.byId.load(planId))!,
  axis: async ({ axisId, planId }, _arguments, context) =>
    (await storesWith(planId, context).plans.axisById.load(axisId))!,
  lead: async ({ id, planId }, _arguments, context) =>
    (await storesWith(planId, context).actions.ownershipsOf.load(id)).find(({ role }) => role === 'LEAD') ?? null,
  contributors: async ({ id, planId }, page, context) =>
    pageInOrder(
      (await storesWith(planId, context).actions.ownershipsOf.load(id)).filter(({ role }) => role !== 'LEAD'),
      page,
    ),
  subMeasures: async ({ id }, page, { actions }) => pageInOrder(await actions.subMeasuresOf.load(id), page),
  recommendations: async ({ id, planId }, page, context) =>
    pageOf(await storesWith(planId, context).recommendations.linksOfAction.load(id), page, (link) => [
      link.recommendationId,
    ]),
  progress: async (action, _arguments, context) => explained((await figuresOf(action, context)).progress),
  isLate: async (action, _arguments, context) => (await figuresOf(action, context)).lateness.isLate,
  lateSince: async (action, _arguments, context) => (await figuresOf(action, context)).lateness.since,
  milestones: async ({ id }, page, { milestones }) =>
    pageOf(await milestones.ofAction.load(id), page, (one) => [one.forecast ?? one.baseline ?? '9999', one.position]),
  milestoneCounts: async (action, _arguments, context) =>
    milestoneCounts((await figuresOf(action, context)).milestones, context.today),
  responseCount: async ({ id }, _arguments, { recommendations }) => {
    const links = await recommendations.linksOfAction.load(id);
    const responses = await Promise.all(links.map((link) => recommendations.responseTo.load(link.recommendationId)));
    return responses.filter(Boolean).length;
  },
  nextMilestone: async (action, _arguments, context) => nextMilestone(await figuresOf(action, context)),
  evidence: async ({ id }, page, { evidence }) => pageOf(await evidence.ofAction.load(id), page, byDate('newest')),
  updates: async (action, page, context) =>
    isBeginning(page)
      ? beginningOf(
          await storesWith(action.planId, context).updates.newestOf.load({ actionId: action.id, most: page.first }),
          page,
          newestFirst,
        )
      : pageOf(await context.updates.validatedOf.load(action.id), page, newestFirst),
  openUpdate: async (action, _arguments, context) => {
    const open = await context.updates.openOf.load(action.id);
    return open && seesOpenUpdates(action, open.authorId, context) ? open : null;
  },
  verdict: async ({ id }, _arguments, { verdicts }) => (await verdicts.ofAction.load(id))[0] ?? null,
  verdicts: async ({ id }, page, { verdicts }) =>
    pageOf(await verdicts.ofAction.load(id), page, (one) => [-one.recordedAt.getTime(), one.id]),
  needs: async ({ id }, page, { actions }) =>
    pageOf(await actions.needsOf.load(id), page, (action) => [action.number, action.id]),
  contradictions: async (action, page, context) => pageInOrder(await contradictionsIn(action, context), page),
  history: (action, { first, after, last, before }, context) =>
    context.ledger.history.load({
      actionId: action.id,
      showsOpenUpdates: seesOpenUpdates(action, null, context),
      args: { first, after, last, before },
    }),
  historyCounts: async (action, _arguments, context) =>
    countKinds(
      await context.ledger.changesOf.load({
        actionId: action.id,
        showsOpenUpdates: seesOpenUpdates(action, null, context),
      }),
    ),
  viewerCanSubmit: (action, _arguments, context) => viewerMay('SUBMIT_UPDATE', action, context),
  viewerCanValidate: (action, _arguments, context) => viewerMay('VALIDATE_UPDATE', action, context),
  viewerCanWithdraw: (action, _arguments, context) => viewerMay('WITHDRAW_UPDATE', action, context),
  viewerCanRecordVerdict: (action, _arguments, context) => viewerMay('RECORD_VERDICT', action, context),
};

const newestFirst = ({ decidedAt, id }: UpdateMapper): SortKey => [-(decidedAt?.getTime() ?? 0), id];

function nextMilestone({ action, rows, milestones }: ActionFigures) {
  if (isClosed(action.status)) return null;
  const open = milestones.filter((milestone) => !milestone.actual && promisedDate(milestone));
  const [next] = open.sort((a, b) => ((promisedDate(a) ?? '') < (promisedDate(b) ?? '') ? -1 : 1));
  return rows.find((row) => row.id === next?.id) ?? null;
}

async function contradictionsIn(action: ActionMapper, context: Context) {
  const { contradictions } = await figuresOf(action, context);
  return contradictions.map(({ ruleId, sentence }) => ({ rule: ruleId, sentence, action }));
}
