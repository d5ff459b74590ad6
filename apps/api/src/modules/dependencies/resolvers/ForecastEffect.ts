import type { ForecastEffectResolvers } from '../../types.generated.ts';

export const ForecastEffect: ForecastEffectResolvers = {
  action: async ({ end }, _arguments, { actions }) => (await actions.byId.load(end.actionId))!,
  milestone: ({ end }, _arguments, { milestones }) =>
    end.milestoneId === null ? null : milestones.byId.load(end.milestoneId),
};
