import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads blockers and their steps, those that were there at the moment if there is one. */
export function blockerStore(db: Database, moment: Moment | null) {
  const all = () => db.selectFrom('blocker').selectAll().$call(thereAt('blocker', moment));
  const steps = () => db.selectFrom('blockerStep').selectAll().$call(thereAt('blockerStep', moment));
  const byId = oneBy(
    (ids) => all().where('id', '=', anyOf(ids)).execute(),
    (blocker) => blocker.id,
  );
  /** The oldest first: ids made later sort later. */
  const ofAction = manyBy(
    (ids) => all().where('actionId', '=', anyOf(ids)).orderBy('id').execute(),
    (blocker) => blocker.actionId,
  );
  const stepsOf = manyBy(
    (ids) => steps().where('blockerId', '=', anyOf(ids)).orderBy('position').execute(),
    (step) => step.blockerId,
  );
  return { byId, ofAction, stepsOf };
}
