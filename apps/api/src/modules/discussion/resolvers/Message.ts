import { withdrawMessage } from '#domain';
import { pageInOrder } from '../../relay/page.ts';
import type { MessageResolvers } from '../../types.generated.ts';
import { viewerMayIn } from '../reading.ts';

export const Message: MessageResolvers = {
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  thread: async ({ threadId }, _arguments, { discussion }) => (await discussion.threadById.load(threadId))!,
  author: async ({ authorId }, _arguments, { people }) => (await people.byId.load(authorId))!,
  mentions: async ({ mentions }, page, { people }) => {
    const called = await Promise.all(mentions.map((id) => people.byId.load(id)));
    return pageInOrder(
      called.filter((person) => person !== null),
      page,
    );
  },
  // What may be withdrawn may be worded anew.
  viewerCanEdit: ({ id, actionId }, _arguments, context) =>
    viewerMayIn(actionId, context, (discussion, viewer) =>
      withdrawMessage(discussion, { messageId: id }, viewer, context),
    ),
};
