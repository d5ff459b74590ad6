import { type RawBuilder, sql } from 'kysely';
import { refusal } from '#domain';
import type { Database } from '../../database/open-database.ts';
import { badInput } from './errors.ts';
import { Page, type PageArguments, cursorOf, keyIn, sizeOf } from './page.ts';

/** A list that is too long for memory, whose ids are made in the order of time. */
interface Listed {
  table: string;
  /** What its rows have to be. */
  scope: readonly RawBuilder<boolean>[];
  /** What its ids look like. */
  id: RegExp;
}

/** The page of such a list, the newest first. @throws BAD_USER_INPUT */
export async function newestFirst<Row extends { id: string }>(
  db: Database,
  { table, scope, id }: Listed,
  args: PageArguments,
): Promise<Page<Row>> {
  const { size, fromEnd } = sizeOf(args);
  const idAt = (cursor: string): string => {
    const [key] = keyIn(cursor, 1);
    if (typeof key !== 'string' || !id.test(key)) throw badInput(refusal('INVALID_CURSOR'));
    return key;
  };
  const within = sql.join([sql`true`, ...scope], sql` and `);
  const after = args.after == null ? sql`true` : sql`id < ${idAt(args.after)}`;
  const before = args.before == null ? sql`true` : sql`id > ${idAt(args.before)}`;
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${within} and ${after} and ${before}
    order by id ${fromEnd ? sql`asc` : sql`desc`} limit ${size}`.execute(db);
  const whole = await sql<{ total: number; oldest: string | null; newest: string | null }>`
    select count(*) as total, min(id) as oldest, max(id) as newest from ${sql.table(table)} where ${within}`.execute(
    db,
  );
  const { total, oldest, newest } = whole.rows[0]!;
  const nodes = fromEnd ? rows.reverse() : rows;
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  return new Page({
    nodes,
    totalCount: Number(total),
    hasPreviousPage: first !== undefined && first.id !== newest,
    hasNextPage: last !== undefined && last.id !== oldest,
    cursorAt: (place) => cursorOf([nodes[place]!.id]),
  });
}
