import { type Insertable, type Kysely, sql } from 'kysely';
import type { Tables } from '../../apps/api/src/database/tables.ts';

/** The columns that name a row, for tables whose rows are written again as they move on. */
const KEYS: Partial<Record<keyof Tables, readonly string[]>> = {
  actionUpdate: ['id'],
  evidence: ['id'],
  forecastMove: ['updateId', 'milestoneId'],
  milestoneReached: ['updateId', 'milestoneId'],
};

/** What is referred to comes first. */
const ORDER = [
  ...(['ministry', 'department', 'person', 'roleGrant', 'report', 'recommendation', 'addressee', 'response'] as const),
  ...(['plan', 'axis', 'action', 'ownership', 'subMeasure', 'recommendationLink', 'dependency', 'milestone'] as const),
  ...([
    'actionUpdate',
    'milestoneReached',
    'forecastMove',
    'evidence',
    'verdict',
    'ledger',
    'ledgerText',
    'ledgerNode',
    'actionVersion',
    'milestoneVersion',
  ] as const),
] satisfies (keyof Tables)[];

/** Rows on their way to the database. */
export class PendingRows {
  readonly #rows = new Map<keyof Tables, Map<unknown, object>>();
  count = 0;

  /** A row put again before it went is written once, as it stands when it goes. */
  put<Table extends keyof Tables>(table: Table, ...rows: Insertable<Tables[Table]>[]): void {
    const kept = this.#rows.get(table) ?? new Map<unknown, object>();
    this.#rows.set(table, kept);
    const before = kept.size;
    const key = KEYS[table];
    for (const row of rows)
      kept.set(key ? key.map((field) => (row as Record<string, unknown>)[field]).join() : row, row);
    this.count += kept.size - before;
  }

  /** Takes all rows out, as texts ready to be written: what changes afterwards is not in them. */
  take(): Load[] {
    const loads = ORDER.flatMap((table) => {
      const rows = [...(this.#rows.get(table)?.values() ?? [])];
      return inParts(rows).map((part) => loadOf(table, part));
    });
    this.#rows.clear();
    this.count = 0;
    return loads;
  }
}

/** Rows of one table as one JSON text: PostgreSQL reads it faster than a statement of a hundred thousand parameters. */
export interface Load {
  table: keyof Tables;
  columns: string[];
  json: string;
}

function loadOf(table: keyof Tables, rows: object[]): Load {
  const columns = Object.keys(rows[0] ?? {});
  const names = new Map(columns.map((column) => [column, snake(column)]));
  const json = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [names.get(column) ?? snake(column), value])),
    ),
  );
  return { table, columns: [...names.values()], json };
}

/** Writes the rows; those that are there already are brought up to date. */
export async function write(db: Kysely<Tables>, { table, columns, json }: Load): Promise<void> {
  const name = sql.ref(snake(table));
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const key = KEYS[table]?.map(snake);
  const others = columns.filter((column) => !key?.includes(column));
  const again = key
    ? sql` on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(
        others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
      )}`
    : sql``;
  await sql`insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, ${json}::json)${again}`.execute(
    db,
  );
}

/** Brings rows that are there up to date: `id`, and the columns that moved. */
export async function update(
  db: Kysely<Tables>,
  table: 'action' | 'milestone' | 'plan',
  rows: object[],
): Promise<void> {
  for (const part of inParts(rows)) {
    const { columns, json } = loadOf(table, part);
    const moved = columns.filter((column) => column !== 'id');
    const set = sql.join(moved.map((column) => sql`${sql.ref(column)} = ${sql.ref(`now.${column}`)}`));
    const name = sql.ref(table);
    await sql`update ${name} set ${set} from json_populate_recordset(null::${name}, ${json}::json) as now
      where ${sql.ref(`${table}.id`)} = now.id`.execute(db);
  }
}

function inParts<T>(items: T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 2_000) }, (_, part) =>
    items.slice(part * 2_000, (part + 1) * 2_000),
  );
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
