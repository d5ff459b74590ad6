import type { Transaction } from 'kysely';
import { anyOf } from '../../database/any-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';

/** Reads who watches what: one's own, and of others how many. */
export function watchingStore(db: Database | Transaction<Tables>) {
  const ofPerson = manyBy(
    (ids) =>
      db
        .selectFrom('actionWatch')
        .select(['personId', 'actionId', 'version', 'since'])
        .where('personId', '=', anyOf(ids))
        .execute(),
    (watch) => watch.personId,
  );
  const countOf = oneBy(
    (ids) =>
      db
        .selectFrom('actionWatch')
        .select(({ fn }) => ['actionId', fn.countAll<string>().as('count')])
        .where('actionId', '=', anyOf(ids))
        .where('since', 'is not', null)
        .groupBy('actionId')
        .execute(),
    (counted) => counted.actionId,
  );
  return { ofPerson, countOf };
}
