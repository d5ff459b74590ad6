import { type Viewer, askQuestion, may, questionStage, readingOf, writeMessage } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { ActionResolvers } from '../../types.generated.ts';
import { readableThreads, viewerMayIn } from '../reading.ts';

/** What somebody could say on any day: whether it would be accepted says whether they may. */
const WORDS = { text: '?', mentions: [] };

export const Action: Pick<
  ActionResolvers,
  'discussionVersion' | 'mentionable' | 'threads' | 'viewerCanAsk' | 'viewerCanDiscuss' | '__isTypeOf'
> = {
  threads: async ({ id }, { isOpenQuestion, ...page }, context) => {
    const threads = await readableThreads(id, context);
    const isOpen = (thread: (typeof threads)[number]) =>
      thread.question !== null && questionStage(thread, context.today) !== 'CLOSED';
    const kept = threads.filter((thread) => isOpenQuestion == null || isOpen(thread) === isOpenQuestion);
    return pageOf(kept, page, (thread) => [-Date.parse(thread.messages[0]?.writtenAt ?? ''), thread.id]);
  },
  mentionable: async (_action, { isQuestion, startsWith, ...page }, { people }) => {
    const reader = (grants: Viewer['grants']): Viewer => ({ personId: '', grants, via: 'SESSION' });
    const wanted = plain(startsWith ?? '');
    const all = await people.withGrants();
    const able = all.filter(
      ({ displayName, grants }) =>
        may(reader(grants), readingOf(isQuestion)).allowed && ` ${plain(displayName)}`.includes(` ${wanted}`),
    );
    return pageOf(able, page, ({ displayName, id }) => [displayName, id]);
  },
  viewerCanDiscuss: ({ id }, _arguments, context) =>
    viewerMayIn(id, context, (discussion, viewer) =>
      writeMessage(discussion, { ...WORDS, threadId: null }, viewer, { now: context.now, id: '' }),
    ),
  viewerCanAsk: ({ id }, _arguments, context) =>
    viewerMayIn(id, context, (discussion, viewer) =>
      askQuestion(discussion, { ...WORDS, expectedBy: context.today }, viewer, {
        ...{ now: context.now, today: context.today, id: '' },
      }),
    ),
};

const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
