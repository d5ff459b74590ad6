import { sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';

/** What the database cannot hold, such as NUL, is nobody's code. */
const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** The entry that put a plan into the ledger. */
interface Beginning {
  planId: string;
  effectiveAt: Date;
  recordedAt: Date;
}

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
  // It is among the first entries of its plan: however long the ledger, few are read.
  const beginningOf = oneBy(
    async (planIds) => {
      const found = await sql<Beginning>`
        select entry.* from unnest(${planIds}::text[]) as asked (id) cross join lateral (
          select plan_id, effective_at, recorded_at from ledger
          where plan_id = asked.id and operation = 'PLAN_RECORDED' order by seq limit 1
        ) entry`.execute(db);
      return found.rows;
    },
    (entry) => entry.planId,
  );
  return { byId, byCode, axisById, axesOf, beginningOf, all: () => db.selectFrom('plan').selectAll().execute() };
}
