import { closeCampaign as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeCampaign } from '../../change-campaign.ts';

export const closeCampaign: NonNullable<MutationResolvers['closeCampaign']> = (_parent, { input }, context) =>
  changeCampaign(input, 'CLOSED', context, ({ campaigns }, viewer) => decide(campaigns, input.campaignId, viewer));
