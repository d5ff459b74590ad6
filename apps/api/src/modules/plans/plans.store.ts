import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** Reads plans and axes. */
export function planStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('plan').selectAll().where('id', 'in', ids).execute(),
    (plan) => plan.id,
  );
  const byCode = oneBy(
    (codes) => db.selectFrom('plan').selectAll().where('code', 'in', codes).execute(),
    (plan) => plan.code,
  );
  const axisById = oneBy(
    (ids) => db.selectFrom('axis').selectAll().where('id', 'in', ids).execute(),
    (axis) => axis.id,
  );
  const axesOf = manyBy(
    (planIds) => db.selectFrom('axis').selectAll().where('planId', 'in', planIds).orderBy('number').execute(),
    (axis) => axis.planId,
  );
  return { byId, byCode, axisById, axesOf, all: () => db.selectFrom('plan').selectAll().execute() };
}
