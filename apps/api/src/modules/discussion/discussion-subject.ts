import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { CivilDate, Discussion, Message } from '#domain';
import { storesOf } from '../../context.ts';
import type { Tables } from '../../database/tables.ts';
import type { Subject } from '../../ledger/change.ts';
import { digestOf, type LedgerValue } from '../../ledger/entry.ts';

/** Ties the words of a message to the ledger, which does not hold them. */
interface Seal {
  readonly salt: string | null;
  readonly digest: string | null;
}

/** The discussion of an action, and what only the tables and the ledger need. */
export interface StoredDiscussion extends Discussion {
  readonly version: number;
  readonly planId: string;
  readonly leadMinistryName: string | null;
  readonly seals: ReadonlyMap<string, Seal>;
}

/** Discussions, as a thing that people change. */
export const discussionSubject: Subject<StoredDiscussion> = {
  lock: async (trx, id) => {
    const action = await trx.selectFrom('action').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!action) return null;
    const stores = storesOf(trx);
    const [threads, ministry, sealed] = await Promise.all([
      stores.discussion.threadsOf.load(id),
      action.leadMinistryId === null ? null : stores.ministries.byId.load(action.leadMinistryId),
      trx.selectFrom('message').select(['id', 'salt', 'digest']).where('actionId', '=', id).execute(),
    ]);
    const seals = new Map(sealed.map(({ id: message, salt, digest }) => [message, { salt, digest }]));
    const { planId, leadMinistryId, discussionVersion: version } = action;
    return { id, version, planId, leadMinistryId, leadMinistryName: ministry?.name ?? null, threads, seals };
  },
  policyObject: ({ leadMinistryId, leadMinistryName }) => ({
    leadMinistryId,
    ...(leadMinistryName ? { leadMinistryName } : {}),
  }),
  fields: (discussion) =>
    new Map<string, LedgerValue>(
      discussion.threads.flatMap(({ question, messages, id }) => [
        ...messages.flatMap((message) => messageFields(message, discussion)),
        ...(question
          ? ([
              [`message.${id}.expectedBy`, question.expectedBy],
              [`message.${id}.closedAt`, question.closedAt],
            ] as const)
          : []),
      ]),
    ),
  // Without its action: an entry that names one is a change of what the action is, and is told to all who read it.
  place: ({ planId }) => ({ planId, actionId: null }),
  write: async (trx, before, after) => {
    await trx.updateTable('action').set({ discussionVersion: after.version }).where('id', '=', after.id).execute();
    for (const thread of after.threads.filter((one) => !before.threads.includes(one))) {
      const was = before.threads.find(({ id }) => id === thread.id);
      const question = { expectedBy: thread.question?.expectedBy ?? null, closedAt: thread.question?.closedAt ?? null };
      for (const message of thread.messages.filter((one) => !was?.messages.includes(one))) {
        await writeMessage(trx, message, after, message.id === thread.id ? question : null);
      }
      if (was?.question !== thread.question && was) {
        await trx.updateTable('message').set({ closedAt: question.closedAt }).where('id', '=', thread.id).execute();
      }
    }
  },
};

function messageFields({ id, mentions }: Message, { seals, ...discussion }: StoredDiscussion): [string, LedgerValue][] {
  return [
    [`message.${id}.action`, discussion.id],
    [`message.${id}.words`, seals.get(id)?.digest ?? null],
    [`message.${id}.mentions`, mentions.length ? [...mentions].sort().join(' ') : null],
  ];
}

async function writeMessage(
  trx: Transaction<Tables>,
  message: Message,
  { id: actionId, seals }: StoredDiscussion,
  question: { expectedBy: CivilDate | null; closedAt: string | null } | null,
): Promise<void> {
  const { id, threadId, authorId, text, mentions, writtenAt, editedAt, withdrawnAt, isAnswer } = message;
  const { salt, digest } = seals.get(id)!;
  const moving = { text, salt, digest, mentions: [...mentions], editedAt, withdrawnAt };
  await trx
    .insertInto('message')
    .values({ id, actionId, threadId, authorId, writtenAt, isAnswer, ...moving, ...question })
    .onConflict((known) => known.column('id').doUpdateSet(moving))
    .execute();
}

/** The discussion as decided, each message that was worded or withdrawn with its new seal. */
export function sealed(before: StoredDiscussion, next: Discussion): StoredDiscussion {
  const known = new Set(before.threads.flatMap(({ messages }) => messages));
  const changed = next.threads.flatMap(({ messages }) => messages).filter((message) => !known.has(message));
  const seals = changed.map(
    ({ id, text }) => [id, text === null ? { salt: null, digest: null } : newSeal(text)] as const,
  );
  return { ...before, ...next, seals: new Map([...before.seals, ...seals]) };
}

function newSeal(text: string): Seal {
  const salt = randomBytes(16).toString('hex');
  return { salt, digest: digestOf(salt, text) };
}
