import type { RecommendationLinkResolvers } from '../../types.generated.ts';

export const RecommendationLink: RecommendationLinkResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  recommendation: async ({ recommendationId }, _arguments, { recommendations }) =>
    (await recommendations.byId.load(recommendationId))!,
};
