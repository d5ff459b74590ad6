import DataLoader from 'dataloader';
import { type RawBuilder, sql } from 'kysely';
import { type RecordedChange, refusal } from '#domain';
import type { Database } from '../../database/open-database.ts';
import { entryWasThere } from '../../database/as-of.ts';
import { anyNumber } from '../../database/any-of.ts';
import { manyBy, oneBy } from '../../database/loaders.ts';
import { OPEN_UPDATE_OPERATIONS } from '../../ledger/operation.ts';
import type { Moment } from '../../ledger/moment.ts';
import { badInput } from '../relay/errors.ts';
import { Page, type PageArguments, cursorOf, keyIn, sizeOf } from '../relay/page.ts';
import type { LedgerEntryMapper } from './schema.mappers.ts';

interface ChangesKey {
  actionId: string;
  showsOpenUpdates: boolean;
}

interface HistoryKey extends ChangesKey {
  args: PageArguments;
}

interface Extent {
  total: number;
  oldest: number;
  newest: number;
}

/**
 * Reads the ledger, the newest entry first, up to the moment if there is one. Pages are found by their sequence number, so the last is as quick as the
 * first.
 */
export function ledgerStore(db: Database, moment: Moment | null) {
  const there = moment ? entryWasThere(moment) : sql<boolean>`true`;

  const bySequence = oneBy(
    (sequences) => db.selectFrom('ledger').selectAll().where('seq', '=', anyNumber(sequences)).where(there).execute(),
    (entry) => String(entry.seq),
  );

  const textsOf = manyBy(
    (sequences) => db.selectFrom('ledgerText').selectAll().where('seq', '=', anyNumber(sequences)).execute(),
    (text) => String(text.seq),
  );

  async function page(
    planId: string | null,
    args: PageArguments,
    kept: RawBuilder<unknown> | null = null,
  ): Promise<Page<LedgerEntryMapper>> {
    const scope = sql`${planId === null ? sql`true` : sql`plan_id = ${planId}`} and ${there} and ${kept ?? sql`true`}`;
    // Numbers have no gap, so the head tells how many there are without counting.
    const whole =
      planId === null && !moment && !kept
        ? sql`select 1 as oldest, seq as newest, seq as total from ledger_head`
        : sql`select min(seq) as oldest, max(seq) as newest, count(*) as total from ledger where ${scope}`;
    const { rows } = await sql<
      Extent & (LedgerEntryMapper | { seq: null })
    >`select page.*, whole.* from (${whole}) whole
      left join (select * from ledger where ${scope} and ${within(args)}) page on true`.execute(db);
    return pageFrom(
      rows.filter((row) => row.seq !== null),
      rows[0],
      args,
    );
  }

  const history = new DataLoader(
    async (keys: readonly HistoryKey[]) => {
      const groups = Map.groupBy(keys, ({ showsOpenUpdates, args }) => JSON.stringify([showsOpenUpdates, args]));
      const pages = new Map<HistoryKey, Page<LedgerEntryMapper>>();
      for (const group of groups.values())
        for (const [key, found] of await historiesOf(db, there, group)) pages.set(key, found);
      return keys.map((key) => pages.get(key) ?? pageFrom([], undefined, key.args));
    },
    { cacheKeyFn: JSON.stringify as unknown as (key: HistoryKey) => HistoryKey },
  );

  /** What each entry about an action moved. */
  const changesOf = new DataLoader(
    async (keys: readonly ChangesKey[]) => {
      const ids = keys.map(({ actionId }) => actionId);
      const { rows } = await sql<RecordedChange & { actionId: string }>`select action_id, operation,
        array(select jsonb_object_keys(body::jsonb -> 'changes')) as fields
        from ledger where action_id = any(${ids}::text[]) and ${there}`.execute(db);
      const all = Map.groupBy(rows, ({ actionId }) => actionId);
      return keys.map(({ actionId, showsOpenUpdates }) =>
        (all.get(actionId) ?? []).filter(({ operation }) => showsOpenUpdates || !isOfOpenUpdates(operation)),
      );
    },
    { cacheKeyFn: JSON.stringify as unknown as (key: ChangesKey) => ChangesKey },
  );

  /** The number of the last entry. */
  const last = async (): Promise<number> =>
    Number((await db.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow()).seq);

  /** All entries, the oldest first. */
  async function feed(args: PageArguments): Promise<Page<LedgerEntryMapper>> {
    const { size, fromEnd } = sizeOf(args);
    const after = args.after == null ? sql`true` : sql`seq > ${numberAt(args.after)}::bigint`;
    const before = args.before == null ? sql`true` : sql`seq < ${numberAt(args.before)}::bigint`;
    const { rows } = await sql<LedgerEntryMapper>`select * from ledger where ${after} and ${before}
      order by seq ${fromEnd ? sql`desc` : sql`asc`} limit ${size}`.execute(db);
    const total = await last();
    const nodes = rows.map((row) => ({ ...row, seq: Number(row.seq) })).sort((a, b) => a.seq - b.seq);
    return numberedPage(nodes, ({ seq }) => seq, { first: 1, last: total, total });
  }

  return { bySequence, textsOf, page, history, changesOf, last, feed };
}

const isOfOpenUpdates = (operation: string): boolean =>
  (OPEN_UPDATE_OPERATIONS as readonly string[]).includes(operation);

/** A cursor, or the number of an entry as such: a program may have kept either. */
const numberAt = (mark: string): number => (/^\d{1,15}$/.test(mark) ? Number(mark) : sequenceAt(mark));

/** @throws BAD_USER_INPUT when the cursor holds no number of an entry. */
export function sequenceAt(cursor: string): number {
  const [sequence] = keyIn(cursor, 1);
  if (!Number.isSafeInteger(sequence)) throw badInput(refusal('INVALID_CURSOR'));
  return sequence as number;
}

/** Between the cursors, in reading order, no more than asked for. */
function within(args: PageArguments): RawBuilder<unknown> {
  const { size, fromEnd } = sizeOf(args);
  const after = args.after == null ? sql`true` : sql`seq < ${numberAt(args.after)}::bigint`;
  const before = args.before == null ? sql`true` : sql`seq > ${numberAt(args.before)}::bigint`;
  return sql`${after} and ${before} order by seq ${fromEnd ? sql`asc` : sql`desc`} limit ${size}`;
}

/** The histories of many actions in two queries, for keys that differ by the action alone. */
async function historiesOf(
  db: Database,
  there: RawBuilder<unknown>,
  keys: HistoryKey[],
): Promise<[HistoryKey, Page<LedgerEntryMapper>][]> {
  const [{ args, showsOpenUpdates }] = keys as [HistoryKey];
  const ids = keys.map(({ actionId }) => actionId);
  const visible = showsOpenUpdates ? sql`true` : sql`operation <> all(${[...OPEN_UPDATE_OPERATIONS]}::text[])`;
  const rows = await sql<LedgerEntryMapper>`
    select entry.* from unnest(${ids}::text[]) as asked (id) cross join lateral (
      select * from ledger where action_id = asked.id and ${there} and ${visible} and ${within(args)}
    ) entry`.execute(db);
  const extents = await sql<Extent & { actionId: string }>`
    select action_id, min(seq) as oldest, max(seq) as newest, count(*) as total from ledger
    where action_id = any(${ids}::text[]) and ${there} and ${visible} group by action_id`.execute(db);
  const entriesOf = Map.groupBy(rows.rows, (row) => row.actionId);
  return keys.map((key) => {
    const extent = extents.rows.find((one) => one.actionId === key.actionId);
    return [key, pageFrom(entriesOf.get(key.actionId) ?? [], extent, args)];
  });
}

function pageFrom(
  rows: readonly LedgerEntryMapper[],
  extent: Extent | undefined,
  args: PageArguments,
): Page<LedgerEntryMapper> {
  sizeOf(args);
  const nodes = rows.map((row) => ({ ...row, seq: Number(row.seq) })).sort((a, b) => b.seq - a.seq);
  const { newest, oldest, total } = extent ?? { newest: 0, oldest: 0, total: 0 };
  return numberedPage(nodes, ({ seq }) => seq, { first: Number(newest), last: Number(oldest), total: Number(total) });
}

/**
 * The page of a list whose items have a number each, in the order of the list.
 *
 * @param whole The numbers of the first and last item of the whole list, and how many it has.
 */
export function numberedPage<T>(
  nodes: T[],
  numberOf: (node: T) => number,
  whole: { first: number; last: number; total: number },
): Page<T> {
  const [first, last] = [nodes.at(0), nodes.at(-1)];
  return new Page({
    nodes,
    totalCount: whole.total,
    hasPreviousPage: first !== undefined && numberOf(first) !== whole.first,
    hasNextPage: last !== undefined && numberOf(last) !== whole.last,
    cursorAt: (place) => cursorOf([numberOf(nodes[place]!)]),
  });
}
