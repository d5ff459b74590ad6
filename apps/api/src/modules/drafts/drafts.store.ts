import type { Transaction } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { manyBy } from '../../database/loaders.ts';
import type { Tables } from '../../database/tables.ts';

/** Reads what people are typing. Nobody's but one's own is ever shown. */
export function draftStore(db: Database | Transaction<Tables>) {
  const ofPerson = manyBy(
    (ids) =>
      db
        .selectFrom('updateDraft')
        .select(['personId', 'actionId', 'version', 'text', 'savedAt'])
        .where('personId', '=', anyOf(ids))
        .execute(),
    (draft) => draft.personId,
  );
  return { ofPerson };
}
