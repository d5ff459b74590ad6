import type { CampaignStepResolvers } from '../../types.generated.ts';

export const CampaignStep: CampaignStepResolvers = {
  by: async ({ byId }, _arguments, { people }) => (await people.byId.load(byId))!,
};
