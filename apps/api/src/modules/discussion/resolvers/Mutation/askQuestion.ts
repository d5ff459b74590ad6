import { askQuestion as decide } from '#domain';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDiscussion, peopleCalled } from '../../change-discussion.ts';

export const askQuestion: NonNullable<MutationResolvers['askQuestion']> = async (_parent, { input }, context) => {
  const mentions = await peopleCalled(input.mentions ?? [], context);
  const messageId = newId('msg');
  const deed = { operation: 'ASK_QUESTION', records: 'QUESTION_ASKED', messageId } as const;
  return changeDiscussion(input, deed, context, (discussion, viewer) =>
    decide(discussion, { ...input, mentions }, viewer, { now: context.now, today: context.today, id: messageId }),
  );
};
