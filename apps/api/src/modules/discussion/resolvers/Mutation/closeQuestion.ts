import { closeQuestion as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDiscussion } from '../../change-discussion.ts';

export const closeQuestion: NonNullable<MutationResolvers['closeQuestion']> = (_parent, { input }, context) => {
  const deed = { operation: 'CLOSE_QUESTION', records: 'QUESTION_CLOSED', messageId: input.threadId } as const;
  return changeDiscussion(input, deed, context, (discussion, viewer) => decide(discussion, input, viewer, context));
};
