import type { Database } from '../../database/open-database.ts';
import { readChain } from '../../import/testing/read-chain.ts';
import type { FoldEntry } from './fold.ts';

/** The entries of a database's ledger, its chain checked, with the texts kept beside them in the place of their digests. */
export async function toldBy(db: Database): Promise<FoldEntry[]> {
  const entries = (await readChain(db)) as unknown as FoldEntry[];
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  for (const { seq, field, side, text } of await db.selectFrom('ledgerText').selectAll().execute()) {
    const change = bySeq.get(Number(seq))?.changes[field];
    if (change) change[side === 'before' ? 0 : 1] = text;
  }
  return entries;
}
