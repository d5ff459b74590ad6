import type { DependencyRemovalResolvers } from '../../types.generated.ts';

export const DependencyRemoval: DependencyRemovalResolvers = {
  by: async ({ byId }, _arguments, { people }) => (await people.byId.load(byId))!,
};
