import type { BlockerStepResolvers } from '../../types.generated.ts';

export const BlockerStep: BlockerStepResolvers = {
  by: async ({ byId }, _arguments, { people }) => (await people.byId.load(byId))!,
  decision: ({ decisionId }, _arguments, { decisions }) =>
    decisionId === null ? null : decisions.byId.load(decisionId),
};
