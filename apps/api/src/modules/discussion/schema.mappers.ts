import type { Message, Thread } from '#domain';

export interface MessageMapper extends Message {
  readonly actionId: string;
  readonly isInQuestion: boolean;
}
export interface ThreadMapper extends Thread {
  readonly actionId: string;
  readonly messages: readonly MessageMapper[];
}
/** A thread, as the question that began it. */
export interface QuestionMapper {
  readonly thread: ThreadMapper;
}
