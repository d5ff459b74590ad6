import type { VerdictResolvers } from '../../types.generated.ts';

export const Verdict: VerdictResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  author: async ({ authorId }, _arguments, { people }) => (await people.byId.load(authorId))!,
};
