import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database/open-database.ts';
import { verifierKey } from './checkpoint-note.ts';
import type { CheckpointRow } from './checkpoints.ts';
import { recordedKeys } from './signing-keys.ts';

/** The program that every export carries: Python 3, nothing but its standard library. */
export const VERIFIER = readFileSync(join(import.meta.dirname, 'verify-ledger.py'), 'utf8');

const ABOUT = {
  fr: 'Registre de Jalon : une ligne JSON par point de contrôle, puis par entrée. Pour le vérifier sans rien de Jalon : head -n 1 CE_FICHIER | python3 -c \'import json,sys; print(json.load(sys.stdin)["verifier"])\' > verify-ledger.py && python3 verify-ledger.py CE_FICHIER',
  en: "Ledger of Jalon: a line of JSON for each checkpoint, then for each entry. To verify it with nothing of Jalon's: head -n 1 THIS_FILE | python3 -c 'import json,sys; print(json.load(sys.stdin)[\"verifier\"])' > verify-ledger.py && python3 verify-ledger.py THIS_FILE",
};

const AT_ONCE = 1_000;

/**
 * The whole ledger up to a checkpoint, as lines of JSON, each with its line feed: the header, the checkpoints, the entries
 * from the first. It holds no text that somebody typed and no name, only their salted digests. `docs/ledger.md` says what
 * each line is.
 */
export async function* exportLedger(db: Database, upTo: CheckpointRow): AsyncGenerator<string> {
  const size = Number(upTo.size);
  const keys = (await recordedKeys(db)).filter(({ seq }) => seq <= size);
  const origin = keys.at(-1)?.origin;
  const head = { jalonLedgerExport: 1, origin, size, root: upTo.root, keys: keys.map(verifierKey) };
  yield `${JSON.stringify({ ...head, about: ABOUT, verifier: VERIFIER })}\n`;
  const checkpoints = db.selectFrom('ledgerCheckpoint').select('note').where('size', '<=', size).orderBy('size');
  for (const { note } of await checkpoints.execute()) yield `${JSON.stringify({ checkpoint: note })}\n`;
  for (let last = 0; last < size;) {
    const entries = await db
      .selectFrom('ledger')
      .select(['seq', 'body', 'leafHash', 'prev'])
      .where('seq', '>', last)
      .where('seq', '<=', size)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute();
    const lines = entries.map(({ body, leafHash, prev }) => `${JSON.stringify({ body, leafHash, prev })}\n`);
    if (!lines.length) return;
    yield lines.join('');
    last = Number(entries.at(-1)!.seq);
  }
}

/** The name under which it is saved. */
export const exportName = ({ size }: CheckpointRow): string => `jalon-registre-${size}.jsonl`;
