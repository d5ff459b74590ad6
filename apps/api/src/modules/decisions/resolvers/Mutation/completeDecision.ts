import { completeDecision as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDecision } from '../../change-decision.ts';

export const completeDecision: NonNullable<MutationResolvers['completeDecision']> = (_parent, { input }, context) => {
  const { decisionId, url = null } = input;
  const kind = { operation: 'COMPLETE_DECISION', records: 'DECISION_COMPLETED', decisionId } as const;
  return changeDecision(input, kind, context, (action, viewer) => decide(action, { ...input, url }, viewer, context));
};
