import { openCampaign as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeCampaign } from '../../change-campaign.ts';

export const openCampaign: NonNullable<MutationResolvers['openCampaign']> = (_parent, { input }, context) =>
  changeCampaign(input, 'OPENED', context, ({ campaigns }, viewer) =>
    decide(campaigns, input, viewer, { id: newId('cam'), today: context.today }),
  );
