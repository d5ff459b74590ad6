import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads decisions and whether they are done, those that were there at the moment if there is one. */
export function decisionStore(db: Database, moment: Moment | null) {
  const all = () => db.selectFrom('decision').selectAll().$call(thereAt('decision', moment));
  const byId = oneBy(
    (ids) => all().where('id', '=', anyOf(ids)).execute(),
    (decision) => decision.id,
  );
  /** The oldest first: ids made later sort later. */
  const ofAction = manyBy(
    (ids) => all().where('actionId', '=', anyOf(ids)).orderBy('id').execute(),
    (decision) => decision.actionId,
  );
  const doneOf = oneBy(
    (ids) =>
      db
        .selectFrom('decisionDone')
        .selectAll()
        .$call(thereAt('decisionDone', moment))
        .where('id', '=', anyOf(ids))
        .execute(),
    (done) => done.id,
  );
  return { byId, ofAction, doneOf };
}
