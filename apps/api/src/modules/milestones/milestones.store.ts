import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { milestonesAt, thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads milestones and the moves of their forecasts, as they stood at the moment if there is one. */
export function milestoneStore(db: Database, moment: Moment | null) {
  const byId = oneBy(
    (ids) => milestonesAt(db, moment).where('milestone.id', '=', anyOf(ids)).execute(),
    (milestone) => milestone.id,
  );
  const ofAction = manyBy(
    (ids) =>
      milestonesAt(db, moment).where('milestone.actionId', '=', anyOf(ids)).orderBy('milestone.position').execute(),
    (milestone) => milestone.actionId,
  );
  /** Those that took effect. */
  const movesOf = manyBy(
    (ids) =>
      db
        .selectFrom('forecastMove')
        .selectAll('forecastMove')
        .where('milestoneId', '=', anyOf(ids))
        .where('movedAt', 'is not', null)
        .$if(moment !== null, (moves) => moves.innerJoin('actionUpdate', 'actionUpdate.id', 'updateId'))
        .$call(thereAt('actionUpdate', moment))
        .orderBy('movedAt', 'desc')
        .execute(),
    (move) => move.milestoneId,
  );
  return { byId, ofAction, movesOf };
}
