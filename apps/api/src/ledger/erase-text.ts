import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { append } from './append.ts';

type Trx = Transaction<Tables>;

/** No text stands there. Nothing was written. */
export class NoSuchText extends Error {
  constructor({ seq, field, side }: TextPlace) {
    super(
      `L'entrée ${seq} n'a pas de texte libre dans « ${field} » (${side}), ou il est déjà effacé.\n` +
        `Entry ${seq} has no free text in "${field}" (${side}), or it was erased already.`,
    );
    this.name = 'NoSuchText';
  }
}

/** A text beside the ledger. */
export interface TextPlace {
  seq: number;
  field: string;
  side: 'before' | 'after';
}

/** What an erasure did. */
export interface Erased {
  /** The entry that records it. */
  sequence: number;
  /** Where the text was gone from beside the ledger. */
  places: TextPlace[];
  /** Columns in which the text can still be read, as `table.column`: files frozen on purpose, for instance. */
  remains: string[];
}

/** What stands where a text was erased. */
export const ERASED_TEXT = '«\u00a0texte effacé\u00a0»';

/** The columns of the tables of the trade that hold what people typed. */
const TYPED = [
  ...['narrative', 'status_reason', 'return_reason', 'reason', 'title', 'url', 'reference', 'text', 'note', 'name'],
  ...['status_basis', 'basis', 'nature', 'response_reason', 'reliability'],
];

/** An entry, as far as it says where its text may stand elsewhere. */
interface Origin {
  planId: string | null;
  actionId: string | null;
  updateId: string | null;
  body: string;
}

/**
 * Erases a text that somebody typed, wherever it stands: beside the ledger with its salt, in every entry about the same
 * action or plan, and in the tables. The ledger itself keeps only a digest, which without the salt says nothing, so it
 * verifies as before. The erasure is an entry of its own.
 *
 * @param now The moment of recording, ISO 8601 in UTC.
 * @throws NoSuchText
 */
export async function eraseText(db: Database, place: TextPlace, now: string): Promise<Erased> {
  return db.transaction().execute(async (trx) => {
    await trx.selectFrom('ledgerHead').select('seq').forUpdate().executeTakeFirstOrThrow();
    const kept = await textAt(trx, place);
    const origin = kept && (await originOf(trx, place.seq));
    if (!kept || !origin) throw new NoSuchText(place);
    const places = await eraseBeside(trx, kept, origin);
    await eraseInTables(trx, kept, origin);
    const { planId, actionId, updateId } = origin;
    const changes = Object.fromEntries(
      places.map(({ seq, field, side }) => [`erased.${seq}.${field}.${side}`, { before: 'KEPT', after: 'ERASED' }]),
    );
    const subjectId = `led_${place.seq}`;
    const entry = { operation: 'TEXT_ERASED' as const, actorId: null, planId, actionId, updateId, subjectId, changes };
    const sequence = await append(trx, [entry], now);
    return { sequence, places, remains: await placesOf(trx, kept) };
  });
}

async function textAt(trx: Trx, { seq, field, side }: TextPlace): Promise<string | null> {
  const query = trx.selectFrom('ledgerText').select('text');
  const found = query.where('seq', '=', seq).where('field', '=', field).where('side', '=', side);
  return (await found.executeTakeFirst())?.text ?? null;
}

const originOf = (trx: Trx, seq: number): Promise<Origin | undefined> =>
  trx.selectFrom('ledger').select(['planId', 'actionId', 'updateId', 'body']).where('seq', '=', seq).executeTakeFirst();

/** The same text in every entry about the same thing: what one entry left, the next one found. */
async function eraseBeside(trx: Trx, text: string, { planId, actionId, body }: Origin): Promise<TextPlace[]> {
  const about = sql`${actionId}::text is not null and ledger.action_id = ${actionId}
    or ${actionId}::text is null and ${planId}::text is not null and ledger.plan_id = ${planId}
    or ledger.body = ${body}`;
  const { rows } = await sql<TextPlace>`
    update ledger_text set text = null, salt = null from ledger
    where ledger.seq = ledger_text.seq and ledger_text.text = ${text} and (${about})
    returning ledger_text.seq, ledger_text.field, ledger_text.side`.execute(trx);
  return rows
    .map((row) => ({ ...row, seq: Number(row.seq) }))
    .sort((one, other) => one.seq - other.seq || (one.field + one.side < other.field + other.side ? -1 : 1));
}

/** The text in the rows about the same thing, in whatever table has such rows. */
async function eraseInTables(trx: Trx, text: string, { planId, actionId, updateId, body }: Origin): Promise<void> {
  const { subject } = JSON.parse(body) as { subject: string | null };
  const things = [planId, actionId, updateId, subject].filter((id) => id !== null);
  for (const [table, columns] of await columnsByTable(trx)) {
    const scopes = [
      ...(columns.has('id') ? [sql`id = any(${things}::text[])`] : []),
      ...(columns.has('action_id') ? [sql`action_id = ${actionId}`] : []),
      ...(columns.has('update_id')
        ? [sql`update_id in (select id from action_update where action_id = ${actionId})`]
        : []),
      ...(columns.has('plan_id') && actionId === null ? [sql`plan_id = ${planId}`] : []),
    ];
    if (!scopes.length) continue;
    for (const column of TYPED.filter((name) => columns.has(name))) {
      // A link has nothing to say once it leads nowhere.
      const instead = column === 'url' ? null : ERASED_TEXT;
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${instead}
        where ${sql.ref(column)} = ${text} and (${sql.join(scopes, sql` or `)})`.execute(trx);
    }
  }
  // A fingerprint of the whole request would let a guess of the text be confirmed.
  for (const thing of things)
    await sql`update idempotency set fingerprint = 'erased' where position(${`"${thing}"`} in answer) > 0`.execute(trx);
}

const NOT_OF_THE_TRADE = sql`table_name not like 'ledger%' and table_name not in ('migration', 'session', 'idempotency')`;

async function columnsByTable(trx: Trx): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ tableName: string; columnName: string }>`
    select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and data_type = 'text' and ${NOT_OF_THE_TRADE}`.execute(
    trx,
  );
  const tables = new Map<string, Set<string>>();
  for (const { tableName, columnName } of rows)
    tables.set(tableName, (tables.get(tableName) ?? new Set()).add(columnName));
  return tables;
}

/** Where a text can be read, alone or inside a longer one. A very short one would be found everywhere. */
async function placesOf(trx: Trx, text: string): Promise<string[]> {
  if (text.length < 12) return [];
  const { rows } = await sql<{ tableName: string; columnName: string }>`
    select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and data_type in ('text', 'json', 'jsonb')`.execute(
    trx,
  );
  const inJson = JSON.stringify(text).slice(1, -1);
  const remains: string[] = [];
  for (const { tableName, columnName } of rows) {
    const column = sql`${sql.ref(columnName)}::text`;
    const found = await sql`select 1 from ${sql.table(tableName)}
      where position(${text} in ${column}) > 0 or position(${inJson} in ${column}) > 0 limit 1`.execute(trx);
    if (found.rows.length) remains.push(`${tableName}.${columnName}`);
  }
  return remains.sort();
}
