import { validateUpdate as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeUpdate } from '../../change-update.ts';

export const validateUpdate: NonNullable<MutationResolvers['validateUpdate']> = (_parent, { input }, context) =>
  changeUpdate(input, { operation: 'VALIDATE_UPDATE', records: 'UPDATE_VALIDATED' }, context, (action, viewer) => {
    // The evidence keeps the ids that it waited under.
    const ids = [...action.waitingEvidenceIds];
    return decide(action, viewer, { now: context.now, newId: () => ids.shift() ?? newId('evi') });
  });
