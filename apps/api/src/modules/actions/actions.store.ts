import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads actions and their parts. */
export function actionStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('action').selectAll().where('id', 'in', ids).execute(),
    (action) => action.id,
  );
  const ofPlan = manyBy(
    (planIds) => db.selectFrom('action').selectAll().where('planId', 'in', planIds).orderBy('number').execute(),
    (action) => action.planId,
  );
  const ownershipsOf = manyBy(
    (ids) => db.selectFrom('ownership').selectAll().where('actionId', 'in', ids).orderBy('position').execute(),
    (ownership) => ownership.actionId,
  );
  const subMeasuresOf = manyBy(
    (ids) => db.selectFrom('subMeasure').selectAll().where('actionId', 'in', ids).orderBy('position').execute(),
    (part) => part.actionId,
  );
  const needsOf = manyBy(
    (ids) =>
      db
        .selectFrom('dependency')
        .innerJoin('action', 'action.id', 'dependency.needsId')
        .selectAll('action')
        .select('dependency.actionId as neededBy')
        .where('dependency.actionId', 'in', ids)
        .execute(),
    (action) => action.neededBy,
  );
  return { byId, ofPlan, ownershipsOf, subMeasuresOf, needsOf };
}
