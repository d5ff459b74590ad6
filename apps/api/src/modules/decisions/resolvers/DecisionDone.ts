import type { DecisionDoneResolvers } from '../../types.generated.ts';

export const DecisionDone: DecisionDoneResolvers = {
  on: ({ doneOn }) => doneOn,
  by: async ({ byId }, _arguments, { people }) => (await people.byId.load(byId))!,
};
