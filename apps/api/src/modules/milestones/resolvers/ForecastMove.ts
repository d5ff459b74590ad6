import type { ForecastMoveResolvers } from '../../types.generated.ts';

export const ForecastMove: ForecastMoveResolvers = {
  milestone: async ({ milestoneId }, _arguments, { milestones }) => (await milestones.byId.load(milestoneId))!,
};
