import { writeMessage } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { ThreadResolvers } from '../../types.generated.ts';
import { viewerMayIn } from '../reading.ts';

export const Thread: ThreadResolvers = {
  threadId: ({ id }) => id,
  action: async ({ actionId }, _arguments, { actions }) => (await actions.byId.load(actionId))!,
  messages: ({ messages }, page) => pageOf(messages, page, ({ writtenAt, id }) => [Date.parse(writtenAt), id]),
  question: (thread) => (thread.question ? { thread } : null),
  viewerCanAnswer: ({ id, actionId }, _arguments, context) =>
    viewerMayIn(actionId, context, (discussion, viewer) =>
      writeMessage(discussion, { text: '?', mentions: [], threadId: id }, viewer, { now: context.now, id: '' }),
    ),
};
