import { type PreciseDate, takeDecision } from '#domain';
import { askedIn } from '../../../blockers/asked-in.ts';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDecision } from '../../change-decision.ts';

export const recordDecision: NonNullable<MutationResolvers['recordDecision']> = async (_parent, { input }, context) => {
  const { ownerMinistry, ownerRole, due, ...content } = input;
  const { asked: owner, ministryIds } = await askedIn({ ministry: ownerMinistry, role: ownerRole }, context);
  const kind = { operation: 'TAKE_DECISION', records: 'DECISION_RECORDED', decisionId: newId('dec') } as const;
  const when = { ministryIds, decisionId: kind.decisionId, now: context.now, today: context.today };
  return changeDecision(input, kind, context, (action, viewer) =>
    takeDecision(action, { ...content, owner, due: due as PreciseDate }, viewer, when),
  );
};
