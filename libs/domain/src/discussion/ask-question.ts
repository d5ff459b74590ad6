import { parseCivilDate } from '../dates/civil-date.ts';
import type { CivilDate, Instant } from '../dates/precise-date.ts';
import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { checkDate } from '../input/check-date.ts';
import { authorise } from '../permission/authorise.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import { calledIn, checkWords } from './check-words.ts';
import type { Words } from './check-words.ts';
import type { Discussion } from './discussion.ts';
import { withMessage, withThread } from './threads.ts';
import type { Writing } from './write-message.ts';

/**
 * Somebody who follows the plan asks whoever leads the action, and says until when an answer is expected: today or later.
 * Fields: `text`, `mentions.0`, `expectedBy`.
 */
export function askQuestion(
  discussion: Discussion,
  { expectedBy, ...words }: Words & { readonly expectedBy: string },
  viewer: Viewer | null,
  { now, id, today }: Writing & { readonly today: CivilDate },
): Decision<Discussion> {
  const permission = authorise(viewer, 'ASK_QUESTION', discussion);
  if (!permission.accepted) return permission;
  const day = parseCivilDate(expectedBy);
  const wrong = checkWords(words, true) ?? checkDate(day ?? '', 'expectedBy');
  if (wrong) return refused(wrong);
  // A day that could not be read was refused above.
  if ((day as CivilDate) < today) return refused(refusal('DATE_ALREADY_PAST', { field: 'expectedBy' }));
  const thread = { id, question: { expectedBy: day as CivilDate, closedAt: null }, messages: [] };
  const message = {
    ...{ id, threadId: id, authorId: permission.next.personId, text: words.text.trim(), mentions: calledIn(words) },
    ...{ writtenAt: now, editedAt: null, withdrawnAt: null, isAnswer: false },
  };
  return { accepted: true, next: withThread(discussion, withMessage(thread, message)) };
}

/** Who asked says that it is done, answered or not. Field: `threadId`. */
export function closeQuestion(
  discussion: Discussion,
  { threadId }: { readonly threadId: string },
  viewer: Viewer | null,
  { now }: { readonly now: Instant },
): Decision<Discussion> {
  const permission = authorise(viewer, 'CLOSE_QUESTION', discussion);
  if (!permission.accepted) return permission;
  const thread = discussion.threads.find(({ id, question }) => id === threadId && question !== null);
  if (!thread?.question) return refused(refusal('NOT_FOUND', { field: 'threadId' }));
  const [asked] = thread.messages;
  if (asked?.authorId !== permission.next.personId) return refused(refusal('ONLY_WHO_ASKED_CLOSES'));
  if (thread.question.closedAt !== null) return refused(refusal('QUESTION_CLOSED'));
  return {
    accepted: true,
    next: withThread(discussion, { ...thread, question: { ...thread.question, closedAt: now } }),
  };
}
