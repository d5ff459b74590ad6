import { sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { actionsAt, dependenciesAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';

/** Reads actions and their parts, as they stood at the moment if there is one. */
export function actionStore(db: Database, moment: Moment | null) {
  const byId = oneBy(
    (ids) => actionsAt(db, moment).where('action.id', '=', anyOf(ids)).execute(),
    (action) => action.id,
  );
  const ofPlan = manyBy(
    (planIds) => actionsAt(db, moment).where('action.planId', '=', anyOf(planIds)).orderBy('action.number').execute(),
    (action) => action.planId,
  );
  const ownershipsOf = manyBy(
    (ids) => db.selectFrom('ownership').selectAll().where('actionId', '=', anyOf(ids)).orderBy('position').execute(),
    (ownership) => ownership.actionId,
  );
  const subMeasuresOf = manyBy(
    (ids) => db.selectFrom('subMeasure').selectAll().where('actionId', '=', anyOf(ids)).orderBy('position').execute(),
    (part) => part.actionId,
  );
  const needsOf = manyBy(
    (ids) =>
      actionsAt(db, moment)
        // By whichever milestones, and however often.
        .innerJoin(
          dependenciesAt(db, moment)
            .select(['dependency.actionId as neededBy', 'dependency.needsId'])
            .where('dependency.actionId', '=', anyOf(ids))
            .where('removal.id', 'is', null)
            .distinct()
            .as('need'),
          'need.needsId',
          'action.id',
        )
        .select('need.neededBy')
        .execute(),
    (action) => action.neededBy,
  );
  /**
   * Since when its ministry leads it: the first of the versions that it has led without another between. It changes with the
   * ledger alone.
   */
  const ledSince = oneBy(
    async (ids) => {
      const { rows } = await sql<{ actionId: string; ledSince: Date }>`
        select action_id, min(true_from) as led_since from action_version version
        where action_id = ${anyOf(ids)} and lead_ministry_id is not null and seq > coalesce((
          select max(seq) from action_version other where other.action_id = version.action_id
            and other.lead_ministry_id is distinct from (select lead_ministry_id from action where id = version.action_id)
        ), 0) group by action_id`.execute(db);
      return rows;
    },
    (row) => row.actionId,
  );
  return { ledSince, byId, ofPlan, ownershipsOf, subMeasuresOf, needsOf };
}
