import type { DraftResolvers } from '../../types.generated.ts';

export const Draft: DraftResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
};
