import { escalateBlocker as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeBlocker } from '../../change-blocker.ts';

export const escalateBlocker: NonNullable<MutationResolvers['escalateBlocker']> = (_parent, { input }, context) => {
  const { blockerId } = input;
  const kind = { operation: 'ESCALATE_BLOCKER', records: 'BLOCKER_ESCALATED', blockerId } as const;
  return changeBlocker(input, kind, context, (action, viewer) => decide(action, input, viewer, context));
};
