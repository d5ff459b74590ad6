import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { migrate } from '../../apps/api/src/database/migrate.ts';
import {
  type Database,
  type OpenDatabase,
  openEmbedded,
  openPostgres,
} from '../../apps/api/src/database/open-database.ts';
import { append } from '../../apps/api/src/ledger/append.ts';
import { openCheckpoints } from '../../apps/api/src/ledger/checkpoints.ts';
import type { NewEntry } from '../../apps/api/src/ledger/entry.ts';
import { exportLedger } from '../../apps/api/src/ledger/export-ledger.ts';
import { readLines } from '../../apps/api/src/ledger/read-lines.ts';
import { inclusionProof } from '../../apps/api/src/ledger/tree.ts';
import { verifyExport } from '../../apps/api/src/ledger/verify-export.ts';
import { spread } from './spread.ts';

/** What was measured of the ledger, in milliseconds. */
export interface LedgerFigures {
  database: string;
  /**
   * At each length: what an entry adds to the transaction of its change, by the clock and by the processor's (the embedded
   * database works in this process, and waits for no other program there), and what a proof of any entry takes.
   */
  at: { entries: number; append: Percentiles; work: Percentiles; proof: Percentiles }[];
  verified: { entries: number; node: number; python: number };
}

export interface Percentiles {
  p50: number;
  p99: number;
  count: number;
}

const MEASURES = 400;
const AT = '2026-11-25T09:00:00.000Z';
const SCRIPT = join(import.meta.dirname, '../../apps/api/src/ledger/verify-ledger.py');

/** An entry of usual length. */
const entry = (place: number): NewEntry => ({
  operation: 'UPDATE_VALIDATED',
  actorId: null,
  changes: {
    status: { before: 'NOT_STARTED', after: 'IN_PROGRESS' },
    confidence: { before: null, after: 'ACHIEVABLE' },
    'update.narrative': { before: null, after: { text: `Point d’avancement numéro ${place}, tel qu’on en écrit.` } },
  },
});

/**
 * @param lengths Numbers of entries, ascending. @param url A PostgreSQL of its own and empty, else the embedded database.
 */
export async function measureLedger(
  dataDir: string,
  lengths: readonly number[],
  url: string | undefined,
  say: (line: string) => void,
): Promise<LedgerFigures> {
  const open: OpenDatabase = url ? openPostgres(url) : await openEmbedded(dataDir);
  try {
    await migrate(open.db);
    const at: LedgerFigures['at'] = [];
    for (const entries of lengths) {
      say(`Writing a ledger of ${entries.toLocaleString('en')} entries`);
      await fillUpTo(open.db, entries);
      at.push({ entries, ...(await appendOne(open.db)), proof: await proveOne(open.db) });
    }
    say('Verifying its export');
    return { database: url ? 'PostgreSQL' : 'PGlite', at, verified: await verify(open.db, dataDir) };
  } finally {
    await open.close();
  }
}

const lengthOf = async (db: Database): Promise<number> =>
  Number((await db.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow()).seq);

async function fillUpTo(db: Database, entries: number): Promise<void> {
  for (let length = await lengthOf(db); length < entries;) {
    const part = Array.from({ length: Math.min(5_000, entries - length) }, (_, place) => entry(length + place));
    length = await db.transaction().execute((trx) => append(trx, part, AT));
  }
}

/** The time within the transaction, from the lock of the head to its new row: the commit is the change's own. */
async function appendOne(db: Database): Promise<{ append: Percentiles; work: Percentiles }> {
  const took: number[] = [];
  const worked: number[] = [];
  for (let turn = -20; turn < MEASURES; turn++) {
    await db.transaction().execute(async (trx) => {
      const start = performance.now();
      const before = process.cpuUsage();
      await append(trx, [entry(turn)], AT);
      const { user, system } = process.cpuUsage(before);
      if (turn < 0) return;
      took.push(performance.now() - start);
      worked.push((user + system) / 1_000);
    });
  }
  return { append: percentiles(took), work: percentiles(worked) };
}

async function proveOne(db: Database): Promise<Percentiles> {
  const length = await lengthOf(db);
  const took: number[] = [];
  for (let turn = 0; turn < MEASURES; turn++) {
    const start = performance.now();
    await inclusionProof(db, 1 + ((turn * 7_919) % length), length);
    took.push(performance.now() - start);
  }
  return percentiles(took);
}

function percentiles(took: number[]): Percentiles {
  const sorted = [...took].sort((one, other) => one - other);
  return { p50: spread(took).median, p99: sorted[Math.ceil(sorted.length * 0.99) - 1]!, count: took.length };
}

async function verify(db: Database, dataDir: string): Promise<LedgerFigures['verified']> {
  const checkpointer = await openCheckpoints(db, { origin: 'demo/bench', dataDir }, AT);
  const checkpoint = await checkpointer.make('DEMAND', AT);
  const file = join(dataDir, 'ledger.jsonl');
  await pipeline(Readable.from(exportLedger(db, checkpoint)), createWriteStream(file));
  const start = performance.now();
  const { kind } = await verifyExport(readLines(createReadStream(file)));
  const node = performance.now() - start;
  const begun = performance.now();
  const { status } = spawnSync('python3', [SCRIPT, file]);
  const python = performance.now() - begun;
  if (kind !== 'intact' || status !== 0) throw new Error(`The ledger does not verify: ${kind}, ${status}`);
  return { entries: Number(checkpoint.size), node, python };
}
