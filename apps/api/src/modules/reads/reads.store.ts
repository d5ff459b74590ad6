import { type RawBuilder, sql } from 'kysely';
import { type CivilDate, addDays, endOfDay, refusal } from '#domain';
import type { Database } from '../../database/open-database.ts';
import { oneBy } from '../../database/loaders.ts';
import { badInput } from '../relay/errors.ts';
import { Page, type PageArguments, cursorOf, keyIn, sizeOf } from '../relay/page.ts';
import type { AccessLogFilter } from '../types.generated.ts';
import type { LoggedReadMapper } from './schema.mappers.ts';

const ID = /^[a-z]{3,4}_[0-9a-f]{32}$/;
const READ_ID = /^read_[0-9a-f]{32}$/;
const CODE = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** How many are read at once for a file. */
const PART = 500;

interface Extent {
  total: number;
  oldest: string | null;
  newest: string | null;
}

/** Reads the access log, the newest first. Pages are found by the id, which is made in the order of reading. */
export function readsStore(db: Database) {
  const byId = oneBy(
    (ids) => db.selectFrom('accessLog').selectAll().where('id', 'in', ids).execute(),
    (read) => read.id,
  );

  /** @param personId Whose reads alone; null for everyone's. @throws BAD_USER_INPUT */
  async function page(
    personId: string | null,
    filter: AccessLogFilter | null | undefined,
    args: PageArguments,
  ): Promise<Page<LoggedReadMapper>> {
    const { size, fromEnd } = sizeOf(args);
    const scope = scopeOf(personId, filter ?? {});
    const after = args.after == null ? sql`true` : sql`id < ${idAt(args.after)}`;
    const before = args.before == null ? sql`true` : sql`id > ${idAt(args.before)}`;
    const { rows } = await sql<LoggedReadMapper>`select * from access_log where ${scope} and ${after} and ${before}
      order by id ${fromEnd ? sql`asc` : sql`desc`} limit ${size}`.execute(db);
    const extent = await sql<Extent>`select count(*) as total, min(id) as oldest, max(id) as newest
      from access_log where ${scope}`.execute(db);
    const nodes = fromEnd ? rows.reverse() : rows;
    const { total, oldest, newest } = extent.rows[0]!;
    const [first, last] = [nodes.at(0), nodes.at(-1)];
    return new Page({
      nodes,
      totalCount: Number(total),
      hasPreviousPage: first !== undefined && first.id !== newest,
      hasNextPage: last !== undefined && last.id !== oldest,
      cursorAt: (place) => cursorOf([nodes[place]!.id]),
    });
  }

  /** All of them, in parts. What is read meanwhile is newer, and left out. @throws BAD_USER_INPUT */
  async function* parts(personId: string | null, filter: AccessLogFilter): AsyncGenerator<LoggedReadMapper[]> {
    const scope = scopeOf(personId, filter);
    let last = sql`true`;
    for (;;) {
      const { rows } = await sql<LoggedReadMapper>`select * from access_log where ${scope} and ${last}
        order by id desc limit ${PART}`.execute(db);
      if (rows.length) yield rows;
      if (rows.length < PART) return;
      last = sql`id < ${rows.at(-1)!.id}`;
    }
  }

  return { byId, page, parts };
}

function idAt(cursor: string): string {
  const [id] = keyIn(cursor, 1);
  if (typeof id !== 'string' || !READ_ID.test(id)) throw badInput(refusal('INVALID_CURSOR'));
  return id;
}

function scopeOf(personId: string | null, filter: AccessLogFilter): RawBuilder<boolean> {
  const { person, token, since, until, kinds, planCode } = filter;
  const parts = [
    personId !== null && sql`person_id = ${personId}`,
    person != null && (ID.test(person) ? sql`person_id = ${person}` : sql`false`),
    token != null && (ID.test(token) ? sql`token_id = ${token}` : sql`false`),
    since != null && sql`read_at > ${endOfDay(addDays(since as CivilDate, -1))}::timestamptz`,
    until != null && sql`read_at <= ${endOfDay(until as CivilDate)}::timestamptz`,
    kinds != null && sql`kind = any(${[...kinds]}::text[])`,
    planCode != null &&
      (CODE.test(planCode) ? sql`(select id from plan where code = ${planCode}) = any(plan_ids)` : sql`false`),
  ].filter((part) => part !== false);
  return parts.length ? sql<boolean>`${sql.join(parts, sql` and `)}` : sql<boolean>`true`;
}
