import { recordVerdict as decide } from '#domain';
import { storesOf } from '../../../../context.ts';
import { change } from '../../../../ledger/change.ts';
import { actionSubject } from '../../../actions/action-subject.ts';
import { newId } from '../../../relay/ids.ts';
import { conflict, refused } from '../../../relay/outcome.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const recordVerdict: NonNullable<MutationResolvers['recordVerdict']> = async (_parent, { input }, context) => {
  const { actionId, expectedVersion, idempotencyKey } = input;
  const command = { id: actionId, expectedVersion, idempotencyKey, input };
  const kind = { operation: 'RECORD_VERDICT', records: 'VERDICT_RECORDED' } as const;
  const outcome = await change(actionSubject, { ...command, ...kind }, context, (action, viewer) => {
    const decision = decide(action, input, viewer, context);
    if (!decision.accepted) return decision;
    const verdictId = newId('ver');
    return { accepted: true, next: { ...action, ...decision.next, verdictId }, subjectId: verdictId };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  const stores = storesOf(context.db);
  const action = await stores.actions.byId.load(actionId);
  if (outcome.kind === 'conflict') return conflict(outcome, action);
  const verdict = await stores.verdicts.byId.load(outcome.answer.subjectId);
  return { __typename: 'VerdictRecorded', verdict: verdict!, action: action!, sequence: outcome.answer.sequence };
};
