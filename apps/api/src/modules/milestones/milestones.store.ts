import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads milestones and the moves of their forecasts. */
export function milestoneStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('milestone').selectAll().where('id', 'in', ids).execute(),
    (milestone) => milestone.id,
  );
  const ofAction = manyBy(
    (ids) => db.selectFrom('milestone').selectAll().where('actionId', 'in', ids).orderBy('position').execute(),
    (milestone) => milestone.actionId,
  );
  /** Those that took effect. */
  const movesOf = manyBy(
    (ids) =>
      db
        .selectFrom('forecastMove')
        .selectAll()
        .where('milestoneId', 'in', ids)
        .where('movedAt', 'is not', null)
        .orderBy('movedAt', 'desc')
        .execute(),
    (move) => move.milestoneId,
  );
  return { byId, ofAction, movesOf };
}
