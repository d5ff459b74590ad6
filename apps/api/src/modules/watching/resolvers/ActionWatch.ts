import type { ActionWatchResolvers } from '../../types.generated.ts';

export const ActionWatch: ActionWatchResolvers = {
  isWatched: ({ since }) => since !== null,
};
