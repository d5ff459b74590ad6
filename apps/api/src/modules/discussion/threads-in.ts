import type { Selectable } from 'kysely';
import type { Question } from '#domain';
import type { MessageTable } from '../../database/tables.ts';
import type { Moment } from '../../ledger/moment.ts';
import type { MessageMapper, ThreadMapper } from './schema.mappers.ts';

/** A row, and the day that the first message of its thread expects an answer by: null when it asks nothing. */
export type MessageRow = Omit<Selectable<MessageTable>, 'salt' | 'digest'> & { askedFor: string | null };

/** The message as it stood at the moment; words that were withdrawn since are gone for that moment, too. */
export function messageOf(row: MessageRow, moment: Moment | null): MessageMapper {
  const { id, actionId, threadId, authorId, text, mentions, isAnswer } = row;
  return {
    ...{ id, actionId, threadId, authorId, text, mentions, isAnswer },
    isInQuestion: row.askedFor !== null,
    writtenAt: row.writtenAt.toISOString(),
    editedAt: by(row.editedAt, moment),
    withdrawnAt: text === null ? (row.withdrawnAt?.toISOString() ?? null) : null,
  };
}

/** The threads that these messages make, each in the order in which it was written. */
export function threadsIn(rows: readonly MessageRow[], moment: Moment | null): ThreadMapper[] {
  return [...Map.groupBy(rows, ({ threadId }) => threadId)].map(([id, inThread]) => ({
    id,
    actionId: inThread[0]!.actionId,
    question: questionIn(
      inThread.find((row) => row.id === id),
      moment,
    ),
    messages: inThread.map((row) => messageOf(row, moment)),
  }));
}

function questionIn(opening: MessageRow | undefined, moment: Moment | null): Question | null {
  if (!opening?.expectedBy) return null;
  return { expectedBy: opening.expectedBy, closedAt: by(opening.closedAt, moment) };
}

const by = (at: Date | null, moment: Moment | null): string | null =>
  at && (!moment || at.getTime() <= Date.parse(moment.at)) ? at.toISOString() : null;
