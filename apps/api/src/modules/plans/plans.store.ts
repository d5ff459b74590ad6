import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** What the database cannot hold, such as NUL, is nobody's code. */
const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Reads plans and axes. */
export function planStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('plan').selectAll().where('id', 'in', ids).execute(),
    (plan) => plan.id,
  );
  const byCode = oneBy(
    async (asked) => {
      const codes = asked.filter((code) => CODE.test(code));
      return codes.length ? db.selectFrom('plan').selectAll().where('code', 'in', codes).execute() : [];
    },
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
