import { writeMessage as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDiscussion, peopleCalled } from '../../change-discussion.ts';

export const writeMessage: NonNullable<MutationResolvers['writeMessage']> = async (_parent, { input }, context) => {
  const mentions = await peopleCalled(input.mentions ?? [], context);
  const messageId = newId('msg');
  const deed = { operation: 'WRITE_MESSAGE', records: 'MESSAGE_WRITTEN', messageId } as const;
  return changeDiscussion(input, deed, context, (discussion, viewer) =>
    decide(discussion, { ...input, threadId: input.threadId ?? null, mentions }, viewer, {
      now: context.now,
      id: messageId,
    }),
  );
};
