import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { anyOf } from '../../database/any-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Database } from '../../database/open-database.ts';
import type { Moment } from '../../ledger/moment.ts';
import { messageOf, threadsIn } from './threads-in.ts';

const COLUMNS = [
  ...(['id', 'actionId', 'threadId', 'authorId', 'text', 'mentions', 'writtenAt', 'editedAt', 'withdrawnAt'] as const),
  ...(['isAnswer', 'expectedBy', 'closedAt'] as const),
].map((name) => `message.${name}` as const);

/** Reads what was written about actions, by the moment if there is one. Who may read what is asked where it is shown. */
export function discussionStore(db: Database, moment: Moment | null) {
  const messages = () =>
    db
      .selectFrom('message')
      .innerJoin('message as opening', 'opening.id', 'message.threadId')
      .select(COLUMNS)
      .select('opening.expectedBy as askedFor')
      .$if(moment !== null, (query) => query.where('message.writtenAt', '<=', new Date(moment!.at)))
      .orderBy('message.writtenAt')
      .orderBy('message.id');
  const messageById = oneBy(
    async (ids) =>
      (await messages().where('message.id', '=', anyOf(ids)).execute()).map((row) => messageOf(row, moment)),
    (message) => message.id,
  );
  const threadsOf = manyBy(
    async (actionIds) => threadsIn(await messages().where('message.actionId', '=', anyOf(actionIds)).execute(), moment),
    (thread) => thread.actionId,
  );
  const threadById = oneBy(
    async (ids) => threadsIn(await messages().where('message.threadId', '=', anyOf(ids)).execute(), moment),
    (thread) => thread.id,
  );
  /** The actions of a plan with a question that is not closed. */
  const actionsAsked = manyBy(
    (planIds) =>
      db
        .selectFrom('message')
        .innerJoin('action', 'action.id', 'message.actionId')
        .select(['action.id', 'action.planId'])
        .distinct()
        .where('message.expectedBy', 'is not', null)
        .where('message.closedAt', 'is', null)
        .where('action.planId', '=', anyOf(planIds))
        .execute(),
    (action) => action.planId,
  );
  /** Messages of the plan that call the person, where the person wrote nothing since. */
  async function callsFor(personId: string, planId: string) {
    const rows = await messages()
      .innerJoin('action', 'action.id', 'message.actionId')
      .where('action.planId', '=', planId)
      .where(sql<SqlBool>`message.mentions @> array[${personId}]::text[]`)
      .where(isUnanswered(personId))
      .execute();
    return rows.map((row) => messageOf(row, moment));
  }
  return { messageById, threadsOf, threadById, actionsAsked, callsFor };
}

const isUnanswered = (personId: string): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select from message later where later.thread_id = message.thread_id and later.author_id = ${personId}
    and (later.written_at, later.id) > (message.written_at, message.id))`;
