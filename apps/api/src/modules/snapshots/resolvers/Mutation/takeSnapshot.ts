import { storesOf } from '../../../../context.ts';
import { change } from '../../../../ledger/change.ts';
import { conflict, refused } from '../../../relay/outcome.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { planSubject } from '../../plan-subject.ts';
import { takeIt } from '../../take-snapshot.ts';

export const takeSnapshot: NonNullable<MutationResolvers['takeSnapshot']> = async (
  _parent,
  { input },
  context,
  { schema },
) => {
  const { planId: id, expectedVersion, idempotencyKey } = input;
  const command = {
    ...{ id, expectedVersion, idempotencyKey, input },
    operation: 'TAKE_SNAPSHOT',
    records: 'SNAPSHOT_TAKEN',
  } as const;
  const outcome = await change(planSubject, command, context, takeIt(input, schema, context));
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const snapshot = await storesOf(context.db).snapshots.byId.load(outcome.answer.subjectId);
  return { __typename: 'SnapshotTaken', snapshot: snapshot!, sequence: outcome.answer.sequence };
};
