import type { Discussion, Message, Thread } from '../discussion/discussion.ts';
import type { Decision } from '../decision/decision.ts';
import { day, NOW } from './samples.ts';

export function aMessage(parts: Partial<Message> = {}): Message {
  return {
    ...{ id: 'm1', threadId: 'm1', authorId: 'lead', text: 'Le décret est au Conseil d’État.', mentions: [] },
    ...{ writtenAt: NOW, editedAt: null, withdrawnAt: null, isAnswer: false },
    ...parts,
  };
}

export function aThread(parts: Partial<Thread> = {}): Thread {
  return { id: 'm1', question: null, messages: [aMessage()], ...parts };
}

/** A question of the coordinator, expected by the end of November. */
export function aQuestion(closedAt: string | null = null, ...more: Message[]): Thread {
  const asked = aMessage({ id: 'q1', threadId: 'q1', authorId: 'coordinator' });
  return { id: 'q1', question: { expectedBy: day('2026-11-30'), closedAt }, messages: [asked, ...more] };
}

export function aDiscussion(...threads: Thread[]): Discussion {
  return { id: 'a1', leadMinistryId: 'justice', threads };
}

/** The code that refuses and its field, or null when it was accepted. */
export function refusalOf(decision: Decision<unknown>): string | null {
  if (decision.accepted) return null;
  const { code, field } = decision.refusal;
  return field ? `${code} ${field}` : code;
}
