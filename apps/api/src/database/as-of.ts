import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DatedTable } from '../ledger/appearances.ts';
import type { Moment } from '../ledger/moment.ts';
import type { Database } from './open-database.ts';
import type { ActionTable, MilestoneTable } from './tables.ts';

/** The column of a row or of a version that the moment goes by. */
export const fromColumn = ({ basis }: Moment) => (basis === 'EFFECTIVE' ? 'trueFrom' : 'knownFrom');

/** Whether the row was there at the moment. */
export function wasThere(table: DatedTable | 'version' | 'removal', moment: Moment): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${table}.${fromColumn(moment)}`)} <= ${moment.at}::timestamptz`;
}

/** Keeps the rows that were there at the moment; now, all of them. */
export function thereAt(table: DatedTable, moment: Moment | null) {
  return <Query extends { where(condition: Expression<SqlBool>): unknown }>(query: Query): Query =>
    moment ? (query.where(wasThere(table, moment)) as Query) : query;
}

/** Whether the entry of the ledger was there at the moment. */
export function entryWasThere({ at, basis }: Moment): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(basis === 'EFFECTIVE' ? 'effectiveAt' : 'recordedAt')} <= ${at}::timestamptz`;
}

type Moving<Table> = Extract<
  keyof Table,
  | 'version'
  | 'leadMinistryId'
  | `status${string}`
  | 'confidence'
  | 'lastUpdateAt'
  | 'baseline'
  | 'forecast'
  | 'actual'
  | 'postponements'
>;
/** Every column that stays as it is; one that a migration adds does not compile until it is said to stay or to move. */
const staying =
  <Table>() =>
  <const Names extends readonly Exclude<keyof Table, Moving<Table>>[]>(
    names: Exclude<keyof Table, Moving<Table> | Names[number]> extends never ? Names : never,
  ): Names =>
    names;

const ACTION = staying<ActionTable>()([
  'id',
  'planId',
  'axisId',
  'number',
  'title',
  'titleUrl',
  'note',
  'discussionVersion',
]);
const MILESTONE = staying<MilestoneTable>()([
  ...(['id', 'actionId', 'position', 'title', 'weight', 'baselineUrl', 'note'] as const),
]);

/**
 * Actions as they stood at the moment, without those that were not there yet; now, as they stand. How one stood is one probe
 * of an index, however many versions it has.
 */
export function actionsAt(db: Database, moment: Moment | null) {
  const now = db.selectFrom('action').selectAll('action');
  if (!moment) return now;
  const then = db
    .selectFrom('action')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('actionVersion as version')
          .selectAll('version')
          .whereRef('version.actionId', '=', 'action.id')
          .where(wasThere('version', moment))
          .orderBy(`version.${fromColumn(moment)}`, 'desc')
          .orderBy('version.seq', 'desc')
          .limit(1)
          .as('then'),
      (join) => join.onTrue(),
    )
    .select(ACTION.map((name) => `action.${name}` as const))
    .select(['then.version', 'then.leadMinistryId', 'then.status', 'then.statusReason', 'then.statusIsDeduced'])
    .select(['then.statusBasis', 'then.confidence', 'then.lastUpdateAt']);
  return then as unknown as typeof now;
}

/** Milestones as they stood at the moment, likewise. */
export function milestonesAt(db: Database, moment: Moment | null) {
  const now = db.selectFrom('milestone').selectAll('milestone');
  if (!moment) return now;
  const then = db
    .selectFrom('milestone')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('milestoneVersion as version')
          .selectAll('version')
          .whereRef('version.milestoneId', '=', 'milestone.id')
          .where(wasThere('version', moment))
          .orderBy(`version.${fromColumn(moment)}`, 'desc')
          .orderBy('version.seq', 'desc')
          .limit(1)
          .as('then'),
      (join) => join.onTrue(),
    )
    .select(MILESTONE.map((name) => `milestone.${name}` as const))
    .select(['then.baseline', 'then.forecast', 'then.actual', 'then.postponements']);
  return then as unknown as typeof now;
}

/** The number of the last entry of each plan at the moment. */
export async function revisionsAt(db: Database, planIds: readonly string[], moment: Moment) {
  const { rows } = await sql<{ id: string; revision: number }>`
    select asked.id, last.seq as revision from unnest(${[...planIds]}::text[]) as asked (id) cross join lateral (
      select seq from ledger where plan_id = asked.id and ${entryWasThere(moment)}
      order by ${sql.ref(moment.basis === 'EFFECTIVE' ? 'effectiveAt' : 'recordedAt')} desc, seq desc limit 1
    ) last`.execute(db);
  return new Map(rows.map(({ id, revision }) => [id, Number(revision)]));
}

/**
 * Needs as they stood at the moment, each beside its removal; now, as they stand. Those that came with a plan are there as long
 * as its actions.
 */
export function dependenciesAt(db: Database, moment: Moment | null) {
  return db
    .selectFrom('dependency')
    .leftJoin('dependencyRemoval as removal', (join) =>
      join.onRef('removal.id', '=', 'dependency.id').on(moment ? wasThere('removal', moment) : sql<SqlBool>`true`),
    )
    .where(({ eb, or }) =>
      or([eb('dependency.statedBy', 'is', null), moment ? wasThere('dependency', moment) : sql<SqlBool>`true`]),
    );
}
