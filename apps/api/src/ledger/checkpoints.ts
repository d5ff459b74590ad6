import type { Selectable, Transaction } from 'kysely';
import { parisDay } from '#domain';
import type { Database } from '../database/open-database.ts';
import type { LedgerCheckpointTable, Tables } from '../database/tables.ts';
import { compareWithKept, keepCheckpoint } from './checkpoint-file.ts';
import { type CheckpointReason, type Signer, signNote } from './checkpoint-note.ts';
import { type KeyPlace, openSigningKey } from './signing-key.ts';
import { recordKey, recordedKeys } from './signing-keys.ts';
import { treeOf } from './tree.ts';

export type CheckpointRow = Selectable<LedgerCheckpointTable>;

/** How many entries at most wait for a checkpoint. */
export const EVERY = 1_000;

/** Makes the checkpoints of one ledger. */
export interface Checkpointer {
  /** How many entries the latest checkpoint covers. */
  readonly size: number;
  /** Makes a checkpoint of the ledger as it is. When no entry came since the latest, that one is given again. */
  make(reason: CheckpointReason, now: string): Promise<CheckpointRow>;
  /** Makes the one that is due, if one is: for a day that began, for a thousand entries. */
  makeDue(now: string): Promise<CheckpointRow | undefined>;
}

/** The latest checkpoint. */
export const latestCheckpoint = (db: Database | Transaction<Tables>): Promise<CheckpointRow | undefined> =>
  db.selectFrom('ledgerCheckpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();

/**
 * Opens the ledger for signing: compares it with the checkpoint kept beside the database, finds the key or makes the first
 * one, and makes the checkpoint that is due, for instance one that a stopped server missed.
 *
 * @throws LedgerMismatch, UnusableKey
 */
export async function openCheckpoints(db: Database, place: KeyPlace, now: string): Promise<Checkpointer> {
  await compareWithKept(db, place.dataDir);
  const recorded = (await recordedKeys(db)).at(-1);
  const signer = openSigningKey(place, recorded);
  const checkpointer = checkpointerOf(db, signer, place.dataDir);
  if (recorded) await checkpointer.make('START', now);
  else await checkpointer.begin(now);
  return checkpointer;
}

/**
 * Signs with a new key from now on. The former key signs the checkpoint at the entry that records the new one, unless it is
 * lost; verifiers then say so until they are told to trust the new one.
 *
 * @param former The key until now, null when it is lost.
 */
export async function rotateKey(
  db: Database,
  { former, next, dataDir }: { former: Signer | null; next: Signer; dataDir: string },
  now: string,
): Promise<CheckpointRow> {
  await compareWithKept(db, dataDir);
  return checkpointerOf(db, next, dataDir).begin(now, former);
}

function checkpointerOf(db: Database, signer: Signer, dataDir: string) {
  let size = 0;
  const keep = (made: CheckpointRow): CheckpointRow => {
    const covers = Number(made.size);
    // Two requests may end in the other order: the file never goes back.
    if (covers >= size) keepCheckpoint(dataDir, made.note);
    size = Math.max(size, covers);
    return { ...made, size: covers };
  };
  const make = async (reason: CheckpointReason, now: string): Promise<CheckpointRow> =>
    keep(await db.transaction().execute((trx) => writeCheckpoint(trx, [signer], reason, now)));
  return {
    get size() {
      return size;
    },
    make,
    makeDue: async (now: string): Promise<CheckpointRow | undefined> => {
      const [head, latest] = await Promise.all([
        db.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow(),
        latestCheckpoint(db),
      ]);
      const waiting = Number(head.seq) - Number(latest?.size ?? 0);
      if (waiting >= EVERY) return make('COUNT', now);
      const isNewDay = !latest || parisDay(latest.madeAt.toISOString()) < parisDay(now);
      return waiting > 0 && isNewDay ? make('DAILY', now) : undefined;
    },
    /** Records the key, and signs with it and with the one before. */
    begin: async (now: string, former: Signer | null = null): Promise<CheckpointRow> =>
      keep(
        await db.transaction().execute(async (trx) => {
          await trx.selectFrom('ledgerHead').select('seq').forUpdate().executeTakeFirstOrThrow();
          await recordKey(trx, signer, now);
          return writeCheckpoint(trx, former ? [former, signer] : [signer], 'KEY', now);
        }),
      ),
  };
}

/** Behind the lock of the head, so that two processes that find the same one due make it once. */
async function writeCheckpoint(
  trx: Transaction<Tables>,
  signers: readonly Signer[],
  reason: CheckpointReason,
  now: string,
): Promise<CheckpointRow> {
  const head = await trx.selectFrom('ledgerHead').selectAll().forUpdate().executeTakeFirstOrThrow();
  const tree = treeOf(head);
  const latest = await latestCheckpoint(trx);
  if (latest && Number(latest.size) === tree.size) return latest;
  const root = tree.root.toString('hex');
  const { origin } = signers.at(-1)!;
  const row = {
    size: tree.size,
    root,
    reason,
    madeAt: now,
    note: signNote({ origin, size: tree.size, root }, signers),
  };
  await trx.insertInto('ledgerCheckpoint').values(row).execute();
  return { ...row, madeAt: new Date(now) };
}
