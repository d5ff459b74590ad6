import { submitUpdate as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeUpdate } from '../../change-update.ts';
import { contentIn } from '../../update-content.ts';

export const submitUpdate: NonNullable<MutationResolvers['submitUpdate']> = (_parent, { input }, context) =>
  changeUpdate(input, { operation: 'SUBMIT_UPDATE', records: 'UPDATE_SUBMITTED' }, context, (action, viewer) =>
    decide(action, contentIn(input), viewer, { updateId: newId('upd'), now: context.now, today: context.today }),
  );
