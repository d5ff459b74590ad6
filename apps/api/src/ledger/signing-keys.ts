import type { Transaction } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { append } from './append.ts';
import { type NamedKey, type Signer, verifierKey } from './checkpoint-note.ts';

/** A key and the entry of the ledger that records it. */
export interface RecordedKey extends NamedKey {
  seq: number;
  recordedAt: Date;
}

/** Every key that signed or signs, the first one first. */
export async function recordedKeys(db: Database | Transaction<Tables>): Promise<RecordedKey[]> {
  const rows = await db.selectFrom('ledgerKey').selectAll().orderBy('seq').execute();
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/**
 * Records in the ledger that this key signs from now on. The checkpoint at this very entry has to follow in the same
 * transaction, signed by it and by the one before: so whoever trusts the first key can trust the next.
 *
 * @returns The number of the entry.
 */
export async function recordKey(trx: Transaction<Tables>, key: Signer, now: string): Promise<number> {
  const former = (await recordedKeys(trx)).at(-1);
  const seq = await append(
    trx,
    [
      {
        operation: 'SIGNING_KEY_RECORDED',
        actorId: null,
        changes: { verifierKey: { before: former ? verifierKey(former) : null, after: verifierKey(key) } },
      },
    ],
    now,
  );
  const { origin, publicKey } = key;
  await trx.insertInto('ledgerKey').values({ seq, origin, publicKey, recordedAt: now }).execute();
  return seq;
}
