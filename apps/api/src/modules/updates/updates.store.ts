import DataLoader from 'dataloader';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { anyOf } from '../../database/any-of.ts';
import { thereAt } from '../../database/as-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import type { Moment } from '../../ledger/moment.ts';
import type { UpdateMapper } from './schema.mappers.ts';

/**
 * Reads updates, whatever their state: whoever shows one asks the policy first. At a moment of the past there are those
 * that were validated by then: what a ministry was still working on is not part of the past.
 */
export function updateStore(db: Database, moment: Moment | null) {
  const all = () => db.selectFrom('actionUpdate').selectAll().$call(thereAt('actionUpdate', moment));
  const byId = oneBy(
    (ids) => all().where('id', '=', anyOf(ids)).execute(),
    (update) => update.id,
  );
  const validatedOf = manyBy(
    (ids) => all().where('actionId', '=', anyOf(ids)).where('state', '=', 'VALIDATED').execute(),
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
  /** The newest validated ones of an action, and how many there are. */
  const newestOf = new DataLoader(
    async (keys: readonly NewestKey[]) => {
      const found = new Map<string, Newest>();
      for (const [most, group] of Map.groupBy(keys, (key) => key.most))
        for (const one of await newest(db, moment, { ids: group.map(({ actionId }) => actionId), most }))
          found.set(`${one.actionId} ${most}`, one);
      return keys.map(({ actionId, most }) => found.get(`${actionId} ${most}`) ?? { rows: [], total: 0 });
    },
    { cacheKeyFn: ({ actionId, most }) => `${actionId} ${most}` as unknown as NewestKey },
  );
  const openOf = oneBy(
    async (ids) => (moment ? [] : all().where('actionId', '=', anyOf(ids)).where('state', '<>', 'VALIDATED').execute()),
    (update) => update.actionId,
  );
  const milestonesReachedIn = manyBy(
    (ids) => db.selectFrom('milestoneReached').selectAll().where('updateId', '=', anyOf(ids)).execute(),
    (reached) => reached.updateId,
  );
  const forecastsMovedIn = manyBy(
    (ids) => db.selectFrom('forecastMove').selectAll().where('updateId', '=', anyOf(ids)).execute(),
    (move) => move.updateId,
  );
  return { byId, validatedOf, listedIn, newestOf, openOf, milestonesReachedIn, forecastsMovedIn };
}

interface NewestKey {
  actionId: string;
  most: number;
}
interface Newest {
  rows: UpdateMapper[];
  total: number;
}

async function newest(
  db: Database,
  moment: Moment | null,
  { ids, most }: { ids: string[]; most: number },
): Promise<(Newest & { actionId: string })[]> {
  const validated = (actionId: RawBuilder<string>) =>
    db
      .selectFrom('actionUpdate')
      .where('actionId', '=', actionId)
      .where('state', '=', sql.lit('VALIDATED'))
      .$call(thereAt('actionUpdate', moment));
  const asked = sql.ref<string>('asked.id');
  const rows = validated(asked).selectAll().orderBy('decidedAt', 'desc').orderBy('id').limit(most);
  const total = validated(asked).select(({ fn }) => fn.countAll().as('total'));
  const found = await sql<UpdateMapper & { total: number }>`
    select shown.*, whole.total from unnest(${ids}::text[]) as asked (id)
    cross join lateral (${total}) whole cross join lateral (${rows}) shown`.execute(db);
  return [...Map.groupBy(found.rows, ({ actionId }) => actionId)].map(([actionId, group]) => ({
    ...{ actionId, rows: group, total: group[0]!.total },
  }));
}
