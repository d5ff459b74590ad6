import { sql } from 'kysely';
import type { Database } from '../../database/open-database.ts';
import { type CheckpointRow, latestCheckpoint } from '../../ledger/checkpoints.ts';
import { recordedKeys } from '../../ledger/signing-keys.ts';
import { consistencyProof, inclusionProof, rootAt } from '../../ledger/tree.ts';
import { type Page, type PageArguments, pageOf, sizeOf } from '../relay/page.ts';
import { numberedPage, sequenceAt } from './ledger.store.ts';
import type { SigningKeyMapper } from './schema.mappers.ts';

interface Extent {
  oldest: number | null;
  newest: number | null;
  total: number;
}

/** Reads checkpoints, the newest first, the keys that signed them, and proofs between them. */
export function checkpointStore(db: Database) {
  async function page(args: PageArguments): Promise<Page<CheckpointRow>> {
    const { size, fromEnd } = sizeOf(args);
    const after = args.after == null ? sql`true` : sql`size < ${sequenceAt(args.after)}::bigint`;
    const before = args.before == null ? sql`true` : sql`size > ${sequenceAt(args.before)}::bigint`;
    const { rows } = await sql<CheckpointRow>`select * from ledger_checkpoint where ${after} and ${before}
      order by size ${fromEnd ? sql`asc` : sql`desc`} limit ${size}`.execute(db);
    const extent = await sql<Extent>`
      select min(size) as oldest, max(size) as newest, count(*) as total from ledger_checkpoint`.execute(db);
    const { oldest, newest, total } = extent.rows[0]!;
    const nodes = rows.map((row) => ({ ...row, size: Number(row.size) })).sort((a, b) => b.size - a.size);
    const whole = { first: Number(newest), last: Number(oldest), total: Number(total) };
    return numberedPage(nodes, (checkpoint) => checkpoint.size, whole);
  }

  const at = (size: number): Promise<CheckpointRow | undefined> =>
    db.selectFrom('ledgerCheckpoint').selectAll().where('size', '=', size).executeTakeFirst();

  /** Keys are few: a handful in ten years. */
  const keys = async (args: PageArguments): Promise<Page<SigningKeyMapper>> =>
    pageOf(await recordedKeys(db), args, ({ seq }) => [seq]);

  return {
    page,
    at,
    keys,
    latest: () => latestCheckpoint(db),
    rootAt: (size: number) => rootAt(db, size),
    inclusion: (sequence: number, size: number) => inclusionProof(db, sequence, size),
    consistency: (from: number, to: number) => consistencyProof(db, from, to),
  };
}
