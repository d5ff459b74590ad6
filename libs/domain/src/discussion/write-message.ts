import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { calledIn, checkWords } from './check-words.ts';
import type { Words } from './check-words.ts';
import { readingOf } from './discussion.ts';
import type { Discussion, Message } from './discussion.ts';
import { withMessage, withThread } from './threads.ts';

/** When it is done, and the id of what it makes. */
export interface Writing {
  readonly now: Instant;
  readonly id: string;
}

/**
 * Somebody begins a thread, or writes under one. Who may not read a thread does not write in it, and a question that was
 * closed is done with. Fields: `threadId`, `text`, `mentions.0`.
 */
export function writeMessage(
  discussion: Discussion,
  { threadId, ...words }: Words & { readonly threadId: string | null },
  viewer: Viewer | null,
  { now, id }: Writing,
): Decision<Discussion> {
  const writing = authorise(viewer, 'WRITE_MESSAGE', discussion);
  if (!writing.accepted) return writing;
  const thread = threadId === null ? { id, question: null, messages: [] } : threadOf(discussion, threadId);
  if (!thread) return refused(refusal('NOT_FOUND', { field: 'threadId' }));
  const reading = authorise(viewer, readingOf(thread.question !== null), discussion);
  if (!reading.accepted) return reading;
  if (thread.question && thread.question.closedAt !== null) return refused(refusal('QUESTION_CLOSED'));
  const wrong = checkWords(words, thread.question !== null);
  if (wrong) return refused(wrong);
  const message: Message = {
    id,
    threadId: thread.id,
    authorId: writing.next.personId,
    text: words.text.trim(),
    mentions: calledIn(words),
    writtenAt: now,
    editedAt: null,
    withdrawnAt: null,
    isAnswer: thread.question !== null && speaksForLead(writing.next, discussion),
  };
  return { accepted: true, next: withThread(discussion, withMessage(thread, message)) };
}

const threadOf = ({ threads }: Discussion, threadId: string) => threads.find(({ id }) => id === threadId);

const speaksForLead = ({ grants }: Viewer, { leadMinistryId }: Discussion): boolean =>
  grants.some(({ ministryId }) => ministryId !== null && ministryId === leadMinistryId);
