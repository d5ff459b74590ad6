import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads updates, whatever their state: whoever shows one asks the policy first. */
export function updateStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('actionUpdate').selectAll().where('id', 'in', ids).execute(),
    (update) => update.id,
  );
  const validatedOf = manyBy(
    (ids) =>
      db.selectFrom('actionUpdate').selectAll().where('actionId', 'in', ids).where('state', '=', 'VALIDATED').execute(),
    (update) => update.actionId,
  );
  const openOf = oneBy(
    (ids) =>
      db
        .selectFrom('actionUpdate')
        .selectAll()
        .where('actionId', 'in', ids)
        .where('state', '<>', 'VALIDATED')
        .execute(),
    (update) => update.actionId,
  );
  const milestonesReachedIn = manyBy(
    (ids) => db.selectFrom('milestoneReached').selectAll().where('updateId', 'in', ids).execute(),
    (reached) => reached.updateId,
  );
  const forecastsMovedIn = manyBy(
    (ids) => db.selectFrom('forecastMove').selectAll().where('updateId', 'in', ids).execute(),
    (move) => move.updateId,
  );
  return { byId, validatedOf, openOf, milestonesReachedIn, forecastsMovedIn };
}
