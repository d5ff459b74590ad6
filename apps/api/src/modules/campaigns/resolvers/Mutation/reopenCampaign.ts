import { reopenCampaign as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeCampaign } from '../../change-campaign.ts';

export const reopenCampaign: NonNullable<MutationResolvers['reopenCampaign']> = (_parent, { input }, context) =>
  changeCampaign(input, 'REOPENED', context, ({ campaigns }, viewer) => decide(campaigns, input, viewer, context));
