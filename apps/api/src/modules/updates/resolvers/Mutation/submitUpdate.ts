import { submitUpdate as decide, maySubmitUpdate, refusal, refused } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeUpdate } from '../../change-update.ts';
import { contentIn, filesNamed } from '../../update-content.ts';

export const submitUpdate: NonNullable<MutationResolvers['submitUpdate']> = async (_parent, { input }, context) => {
  const named = filesNamed(input);
  const files = await context.evidence.filesGiven(named, { actionId: input.actionId, by: context.signedIn?.person.id });
  const missing = named.find(({ id }) => !files.has(id));
  return changeUpdate(input, { operation: 'SUBMIT_UPDATE', records: 'UPDATE_SUBMITTED' }, context, (action, viewer) => {
    const step = maySubmitUpdate(action, viewer);
    if (step.accepted && missing) return refused(refusal('FILE_UNKNOWN', { field: missing.field }));
    const { now, today } = context;
    return decide(action, contentIn(input, files), viewer, { updateId: newId('upd'), now, today });
  });
};
