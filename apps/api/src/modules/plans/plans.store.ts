import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { revisionsAt, thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';
import type { PlanMapper } from './schema.mappers.ts';

/** What the database cannot hold, such as NUL, is nobody's code. */
const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Reads plans and axes, those that were there at the moment if there is one. */
export function planStore(db: Database, moment: Moment | null) {
  const plans = () => db.selectFrom('plan').selectAll().$call(thereAt('plan', moment));
  const axes = () => db.selectFrom('axis').selectAll().$call(thereAt('axis', moment));
  const asThen = async (found: PlanMapper[]): Promise<PlanMapper[]> => {
    if (!moment) return found;
    const revisions = await revisionsAt(
      db,
      found.map(({ id }) => id),
      moment,
    );
    return found.map((plan) => ({ ...plan, revision: revisions.get(plan.id) ?? 0 }));
  };
  const byId = oneBy(
    async (ids) => asThen(await plans().where('id', '=', anyOf(ids)).execute()),
    (plan) => plan.id,
  );
  const byCode = oneBy(
    async (asked) => {
      const codes = asked.filter((code) => CODE.test(code));
      const found = codes.length ? await asThen(await plans().where('code', '=', anyOf(codes)).execute()) : [];
      for (const plan of found) byId.prime(plan.id, plan);
      return found;
    },
    (plan) => plan.code,
  );
  const axisById = oneBy(
    (ids) => axes().where('id', '=', anyOf(ids)).execute(),
    (axis) => axis.id,
  );
  const axesOf = manyBy(
    (planIds) => axes().where('planId', '=', anyOf(planIds)).orderBy('number').execute(),
    (axis) => axis.planId,
  );
  return { byId, byCode, axisById, axesOf, all: async () => asThen(await plans().execute()) };
}
