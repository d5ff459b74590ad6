import type { Discussion, Message, Thread } from './discussion.ts';

/** The message and its thread, if the discussion has them. */
export function findMessage({ threads }: Discussion, messageId: string): { thread: Thread; message: Message } | null {
  for (const thread of threads) {
    const message = thread.messages.find(({ id }) => id === messageId);
    if (message) return { thread, message };
  }
  return null;
}

/** The discussion with this thread as it is now, or with it at the end. */
export function withThread(discussion: Discussion, thread: Thread): Discussion {
  const isKnown = discussion.threads.some(({ id }) => id === thread.id);
  const threads = isKnown
    ? discussion.threads.map((one) => (one.id === thread.id ? thread : one))
    : [...discussion.threads, thread];
  return { ...discussion, threads };
}

/** The thread with this message as it is now, or with it at the end. */
export function withMessage(thread: Thread, message: Message): Thread {
  const isKnown = thread.messages.some(({ id }) => id === message.id);
  const messages = isKnown
    ? thread.messages.map((one) => (one.id === message.id ? message : one))
    : [...thread.messages, message];
  return { ...thread, messages };
}
