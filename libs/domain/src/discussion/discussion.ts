import type { CivilDate, Instant } from '../dates/precise-date.ts';
import type { Operation } from '../permission/operation.ts';

/** What somebody wrote about an action. */
export interface Message {
  readonly id: string;
  /** The message that began the thread: its own id for that one. */
  readonly threadId: string;
  readonly authorId: string;
  /** Its words; null once it was withdrawn. */
  readonly text: string | null;
  /** The people whom it calls, by id. */
  readonly mentions: readonly string[];
  readonly writtenAt: Instant;
  readonly editedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  /** Whether somebody of the lead ministry wrote it in a question's thread. */
  readonly isAnswer: boolean;
}

/** What makes a thread a question to whoever leads the action. */
export interface Question {
  /** The last day on which an answer is in time. */
  readonly expectedBy: CivilDate;
  readonly closedAt: Instant | null;
}

/** A message with what was written under it: one level, no more. The first one began it. */
export interface Thread {
  readonly id: string;
  readonly question: Question | null;
  readonly messages: readonly Message[];
}

/** All that was written about an action. */
export interface Discussion {
  /** The action. */
  readonly id: string;
  readonly leadMinistryId: string | null;
  readonly threads: readonly Thread[];
}

/** Where a question stands. */
export const QUESTION_STAGES = ['AWAITED', 'LATE', 'ANSWERED', 'CLOSED'] as const;
export type QuestionStage = (typeof QUESTION_STAGES)[number];

/** Where the thread's question stands on a day; null for a thread without one. */
export function questionStage({ question, messages }: Pick<Thread, 'question' | 'messages'>, today: CivilDate) {
  if (!question) return null;
  if (question.closedAt !== null) return 'CLOSED' satisfies QuestionStage;
  if (messages.some(({ isAnswer, withdrawnAt }) => isAnswer && withdrawnAt === null)) {
    return 'ANSWERED' satisfies QuestionStage;
  }
  return question.expectedBy < today ? ('LATE' satisfies QuestionStage) : ('AWAITED' satisfies QuestionStage);
}

/** What has to be allowed to read a thread: a question is read by auditors too, what people say among themselves is not. */
export function readingOf(isQuestion: boolean): Extract<Operation, 'READ_DISCUSSION' | 'READ_QUESTIONS'> {
  return isQuestion ? 'READ_QUESTIONS' : 'READ_DISCUSSION';
}
