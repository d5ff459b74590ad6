import { endBlocker } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeBlocker } from '../../change-blocker.ts';

export const withdrawBlocker: NonNullable<MutationResolvers['withdrawBlocker']> = (_parent, { input }, context) => {
  const { blockerId } = input;
  const kind = { operation: 'WITHDRAW_BLOCKER', records: 'BLOCKER_WITHDRAWN', blockerId } as const;
  return changeBlocker(input, kind, context, (action, viewer) =>
    endBlocker(action, input, 'WITHDRAW_BLOCKER', viewer, context),
  );
};
