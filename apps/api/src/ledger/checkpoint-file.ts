import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from '../database/open-database.ts';
import { isSignedBy, readNote } from './checkpoint-note.ts';
import { recordedKeys } from './signing-keys.ts';
import { rootAt } from './tree.ts';

/** The database does not hold the ledger that it held before. Nothing was touched. */
export class LedgerMismatch extends Error {
  constructor(french: string, english: string) {
    super(`${french}\n${english}`);
    this.name = 'LedgerMismatch';
  }
}

/** The latest checkpoint, kept beside the database: what an older copy of the database is known by. */
export const checkpointFileOf = (dataDir: string): string => join(dataDir, 'ledger-checkpoint.txt');

/** Writes it whole or not at all; after the database, never before. */
export function keepCheckpoint(dataDir: string, note: string): void {
  const file = checkpointFileOf(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(`${file}.making`, 'w', 0o644);
  try {
    writeSync(handle, note);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.making`, file);
}

/**
 * Compares the ledger with the checkpoint kept beside the database.
 *
 * @throws LedgerMismatch when the file is damaged, when the ledger ends before it, or holds another history.
 */
export async function compareWithKept(db: Database, dataDir: string): Promise<void> {
  const file = checkpointFileOf(dataDir);
  if (!existsSync(file)) return;
  const note = readNote(readFileSync(file, 'utf8'));
  if (!note) throw damaged(file);
  const { size, root } = note.checkpoint;
  const head = await db.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow();
  if (Number(head.seq) < size) throw behind(file, size, Number(head.seq));
  if ((await rootAt(db, size)) !== root) throw different(file, size);
  if (!(await recordedKeys(db)).some((key) => isSignedBy(note, key))) throw damaged(file);
}

const AFTERWARDS = {
  fr: 'Remettez la bonne base. Si vous avez restauré une sauvegarde en connaissance de cause, mettez ce fichier de côté, sans le détruire : il dit ce qui a été perdu.',
  en: 'Put the right database back. If you knowingly restored a backup, set that file aside without destroying it: it tells what was lost.',
};

const behind = (file: string, size: number, seq: number): LedgerMismatch =>
  new LedgerMismatch(
    `Le registre de cette base s'arrête à l'entrée ${seq}, alors que ${file} en atteste ${size} : la base est plus ancienne que lui. ${AFTERWARDS.fr}`,
    `The ledger of this database ends at entry ${seq}, and ${file} attests ${size}: the database is older than it. ${AFTERWARDS.en}`,
  );

const different = (file: string, size: number): LedgerMismatch =>
  new LedgerMismatch(
    `Les ${size} premières entrées du registre ne sont pas celles que ${file} atteste : l'histoire a été réécrite, ou cette base est une autre. ${AFTERWARDS.fr}`,
    `The first ${size} entries of the ledger are not those that ${file} attests: history was rewritten, or this is another database. ${AFTERWARDS.en}`,
  );

const damaged = (file: string): LedgerMismatch =>
  new LedgerMismatch(
    `${file} n'est pas un point de contrôle signé par une clé de ce registre. ${AFTERWARDS.fr}`,
    `${file} is no checkpoint signed by a key of this ledger. ${AFTERWARDS.en}`,
  );
