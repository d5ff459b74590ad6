import { withdrawUpdate as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeUpdate } from '../../change-update.ts';

export const withdrawUpdate: NonNullable<MutationResolvers['withdrawUpdate']> = (_parent, { input }, context) =>
  changeUpdate(input, { operation: 'WITHDRAW_UPDATE', records: 'UPDATE_WITHDRAWN' }, context, decide);
