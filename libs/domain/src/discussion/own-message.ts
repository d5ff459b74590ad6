import type { Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { calledIn, checkWords } from './check-words.ts';
import type { Words } from './check-words.ts';
import { readingOf } from './discussion.ts';
import type { Discussion, Message, Thread } from './discussion.ts';
import { findMessage, withMessage, withThread } from './threads.ts';

interface Own {
  readonly thread: Thread;
  readonly message: Message;
}

/** One's own message, which is still there, in a thread that one may read and that goes on. Field: `messageId`. */
function ownMessage(discussion: Discussion, messageId: string, viewer: Viewer | null): Decision<Own> {
  const writing = authorise(viewer, 'WRITE_MESSAGE', discussion);
  if (!writing.accepted) return writing;
  const found = findMessage(discussion, messageId);
  if (!found) return refused(refusal('NOT_FOUND', { field: 'messageId' }));
  const { question } = found.thread;
  const reading = authorise(viewer, readingOf(question !== null), discussion);
  if (!reading.accepted) return reading;
  if (found.message.authorId !== writing.next.personId) return refused(refusal('NOT_YOUR_MESSAGE'));
  if (found.message.withdrawnAt !== null) return refused(refusal('MESSAGE_WITHDRAWN'));
  if (question && question.closedAt !== null) return refused(refusal('QUESTION_CLOSED'));
  return { accepted: true, next: found };
}

/** Its author words a message anew. It says from then on that it was edited. Fields: `messageId`, `text`, `mentions.0`. */
export function editMessage(
  discussion: Discussion,
  { messageId, ...words }: Words & { readonly messageId: string },
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<Discussion> {
  const own = ownMessage(discussion, messageId, viewer);
  if (!own.accepted) return own;
  const { thread, message } = own.next;
  const wrong = checkWords(words, thread.question !== null);
  if (wrong) return refused(wrong);
  const edited = { ...message, text: words.text.trim(), mentions: calledIn(words), editedAt: now };
  return { accepted: true, next: withThread(discussion, withMessage(thread, edited)) };
}

/**
 * Its author takes a message back: its words are gone, its place stays. A question whose first message is taken back expects
 * no answer any more. Field: `messageId`.
 */
export function withdrawMessage(
  discussion: Discussion,
  { messageId }: { readonly messageId: string },
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<Discussion> {
  const own = ownMessage(discussion, messageId, viewer);
  if (!own.accepted) return own;
  const { thread, message } = own.next;
  const withdrawn = { ...message, text: null, mentions: [], withdrawnAt: now };
  const isQuestion = thread.question !== null && message.id === thread.id;
  const question = isQuestion && thread.question ? { ...thread.question, closedAt: now } : thread.question;
  return { accepted: true, next: withThread(discussion, withMessage({ ...thread, question }, withdrawn)) };
}
