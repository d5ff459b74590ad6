import { withdrawMessage as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDiscussion } from '../../change-discussion.ts';

export const withdrawMessage: NonNullable<MutationResolvers['withdrawMessage']> = (_parent, { input }, context) => {
  const { messageId } = input;
  const deed = { operation: 'WRITE_MESSAGE', records: 'MESSAGE_WITHDRAWN', messageId } as const;
  return changeDiscussion(input, deed, context, (discussion, viewer) => decide(discussion, input, viewer, context));
};
