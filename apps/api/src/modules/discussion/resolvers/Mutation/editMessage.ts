import { editMessage as decide } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDiscussion, peopleCalled } from '../../change-discussion.ts';

export const editMessage: NonNullable<MutationResolvers['editMessage']> = async (_parent, { input }, context) => {
  const mentions = await peopleCalled(input.mentions ?? [], context);
  const { messageId } = input;
  const deed = { operation: 'WRITE_MESSAGE', records: 'MESSAGE_EDITED', messageId } as const;
  return changeDiscussion(input, deed, context, (discussion, viewer) =>
    decide(discussion, { ...input, mentions }, viewer, context),
  );
};
