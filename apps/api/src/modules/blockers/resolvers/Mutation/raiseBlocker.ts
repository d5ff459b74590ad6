import { type PreciseDate, raiseBlocker as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { askedIn } from '../../asked-in.ts';
import { changeBlocker } from '../../change-blocker.ts';

export const raiseBlocker: NonNullable<MutationResolvers['raiseBlocker']> = async (_parent, { input }, context) => {
  const { type, text, milestoneId = null, askedMinistry, askedRole } = input;
  const { asked, ministryIds } = await askedIn({ ministry: askedMinistry, role: askedRole }, context);
  const content = { type, text, milestoneId, asked, wantedBy: input.wantedBy as PreciseDate };
  const kind = { operation: 'RAISE_BLOCKER', records: 'BLOCKER_RAISED', blockerId: newId('blo') } as const;
  return changeBlocker(input, kind, context, (action, viewer) =>
    decide(action, content, viewer, { ...kind, ministryIds, now: context.now, today: context.today }),
  );
};
