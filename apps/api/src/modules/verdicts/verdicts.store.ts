import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads verdicts, those that were there at the moment if there is one. */
export function verdictStore(db: Database, moment: Moment | null) {
  const all = () => db.selectFrom('verdict').selectAll().$call(thereAt('verdict', moment));
  const byId = oneBy(
    (ids) => all().where('id', '=', anyOf(ids)).execute(),
    (verdict) => verdict.id,
  );
  /** The newest first, whatever the clock said: ids made later sort later. */
  const ofAction = manyBy(
    (ids) => all().where('actionId', '=', anyOf(ids)).orderBy('knownFrom', 'desc').orderBy('id', 'desc').execute(),
    (verdict) => verdict.actionId,
  );
  return { byId, ofAction };
}
