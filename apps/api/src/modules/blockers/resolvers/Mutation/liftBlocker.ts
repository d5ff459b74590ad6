import { endBlocker } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeBlocker } from '../../change-blocker.ts';

export const liftBlocker: NonNullable<MutationResolvers['liftBlocker']> = (_parent, { input }, context) => {
  const { blockerId } = input;
  const kind = { operation: 'LIFT_BLOCKER', records: 'BLOCKER_LIFTED', blockerId } as const;
  return changeBlocker(input, kind, context, (action, viewer) =>
    endBlocker(action, input, 'LIFT_BLOCKER', viewer, context),
  );
};
