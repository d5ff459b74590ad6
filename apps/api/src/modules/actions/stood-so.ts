import { type RawBuilder, sql } from 'kysely';
import { type CivilDate, addDays, endOfDay, refusal } from '#domain';
import type { Context } from '../../context.ts';
import { fromColumn } from '../../database/as-of.ts';
import { badInput } from '../relay/errors.ts';
import type { WasFilter } from '../types.generated.ts';

/**
 * Which of these actions stood so at one time, at least, of the period: for each, the version that was in force when the
 * period began and those that came within it. What was replaced at the very moment at which it came never stood.
 *
 * @throws BAD_USER_INPUT when the period ends before it begins.
 */
export async function stoodSo(ids: readonly string[], was: WasFilter, context: Context): Promise<ReadonlySet<string>> {
  const { since, until, statuses, confidences } = was;
  if (since && until && since > until) throw badInput(refusal('PERIOD_REVERSED', { field: 'filter.was.since' }));
  const begins = since ? justAfter(endOfDay(addDays(since as CivilDate, -1))) : null;
  const ends = earlier(until ? endOfDay(until as CivilDate) : context.now, context.now);
  if (begins !== null && begins > ends) return new Set();
  const from = sql.ref(fromColumn(context.moment ?? { at: ends, basis: 'EFFECTIVE' }));
  const start = begins === null ? sql`'-infinity'::timestamptz` : sql`${begins}::timestamptz`;
  const { rows } = await sql<{ id: string }>`
    select asked.id from unnest(${[...ids]}::text[]) as asked (id) where exists (
      select from action_version it
      where it.action_id = asked.id and it.${from} <= ${ends}::timestamptz
        and it.${from} >= coalesce((select ${from} from action_version where action_id = asked.id and ${from} <= ${start}
          order by ${from} desc limit 1), '-infinity'::timestamptz)
        and ${among('status', statuses)} and ${among('confidence', confidences)}
        and not exists (
          select from action_version next where next.action_id = asked.id
            and (next.${from}, next.seq) > (it.${from}, it.seq) and next.${from} <= greatest(it.${from}, ${start}))
    )`.execute(context.db);
  return new Set(rows.map(({ id }) => id));
}

const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Whether the column has one of the values; a null among them means unknown. No list is no condition. */
function among(
  column: 'status' | 'confidence',
  values: readonly (string | null | undefined)[] | null | undefined,
): RawBuilder<unknown> {
  if (!values) return sql`true`;
  const known = values.filter((value) => value != null);
  const name = sql.ref(`it.${column}`);
  return sql`(${name} = any(${known}::text[]) or (${name} is null and ${known.length < values.length}))`;
}
