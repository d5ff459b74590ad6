import type { Database } from '../../database/open-database.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/**
 * Reads updates, whatever their state: whoever shows one asks the policy first. At a moment of the past there are those
 * that were validated by then: what a ministry was still working on is not part of the past.
 */
export function updateStore(db: Database, moment: Moment | null) {
  const all = () => db.selectFrom('actionUpdate').selectAll().$call(thereAt('actionUpdate', moment));
  const byId = oneBy(
    (ids) => all().where('id', 'in', ids).execute(),
    (update) => update.id,
  );
  const validatedOf = manyBy(
    (ids) => all().where('actionId', 'in', ids).where('state', '=', 'VALIDATED').execute(),
    (update) => update.actionId,
  );
  /** The validated ones of a plan, all that they are filtered and sorted by. */
  const listedIn = manyBy(
    (planIds) =>
      db
        .selectFrom('actionUpdate')
        .innerJoin('action', 'action.id', 'actionUpdate.actionId')
        .select(['action.planId', 'actionUpdate.id', 'actionId', 'actionUpdate.status', 'actionUpdate.confidence'])
        .select(['authorId', 'submittedAt', 'decidedAt'])
        .where('action.planId', 'in', planIds)
        .where('state', '=', 'VALIDATED')
        .$call(thereAt('actionUpdate', moment))
        .execute(),
    (update) => update.planId,
  );
  const openOf = oneBy(
    async (ids) => (moment ? [] : all().where('actionId', 'in', ids).where('state', '<>', 'VALIDATED').execute()),
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
  return { byId, validatedOf, listedIn, openOf, milestonesReachedIn, forecastsMovedIn };
}
