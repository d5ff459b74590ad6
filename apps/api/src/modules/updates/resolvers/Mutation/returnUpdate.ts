import { returnUpdate as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeUpdate } from '../../change-update.ts';

export const returnUpdate: NonNullable<MutationResolvers['returnUpdate']> = (_parent, { input }, context) =>
  changeUpdate(input, { operation: 'RETURN_UPDATE', records: 'UPDATE_RETURNED' }, context, (action, viewer) =>
    decide(action, input, viewer, context),
  );
