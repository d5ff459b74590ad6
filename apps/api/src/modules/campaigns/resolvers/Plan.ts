import { may, refusal } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { PlanResolvers } from '../../types.generated.ts';

export const Plan: Pick<PlanResolvers, 'campaigns' | 'openCampaign' | 'viewerCanRunCampaigns' | '__isTypeOf'> = {
  campaigns: async ({ id }, page, { campaigns }) =>
    pageOf(await campaigns.ofPlan.load(id), page, (one) => [-one.steps[0]!.at.getTime(), one.id]),
  openCampaign: async ({ id }, _arguments, { campaigns }) =>
    (await campaigns.ofPlan.load(id)).find(({ isOpen }) => isOpen) ?? null,
  viewerCanRunCampaigns: (_plan, _arguments, { moment, signedIn }) =>
    moment
      ? { allowed: false, refusal: refusal('PAST_CANNOT_CHANGE') }
      : may(signedIn?.viewer ?? null, 'RUN_CAMPAIGNS'),
};
