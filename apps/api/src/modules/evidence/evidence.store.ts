import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads evidence. What an update brings is shown with that update alone until it is validated. */
export function evidenceStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('evidence').selectAll().where('id', 'in', ids).where('inEffect', '=', true).execute(),
    (evidence) => evidence.id,
  );
  const ofAction = manyBy(
    (ids) => db.selectFrom('evidence').selectAll().where('actionId', 'in', ids).where('inEffect', '=', true).execute(),
    (evidence) => evidence.actionId ?? '',
  );
  const ofPlanItself = manyBy(
    (ids) => db.selectFrom('evidence').selectAll().where('planId', 'in', ids).where('actionId', 'is', null).execute(),
    (evidence) => evidence.planId,
  );
  const ofUpdate = manyBy(
    (ids) => db.selectFrom('evidence').selectAll().where('updateId', 'in', ids).orderBy('position').execute(),
    (evidence) => evidence.updateId ?? '',
  );
  return { byId, ofAction, ofPlanItself, ofUpdate };
}
