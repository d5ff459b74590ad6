import { createHash } from 'node:crypto';
import type { Database } from '../../database/open-database.ts';

/** What a body says, once hashed again. */
export interface ReadEntry {
  seq: number;
  operation: string;
  recordedAt: string;
  effectiveAt: string;
  effectiveOn: string | null;
  plan: string | null;
  action: string | null;
  subject: string | null;
  changes: Record<string, [unknown, unknown]>;
}

const sha256 = (...parts: (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

const ERASED = 'erased';

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, sorted(item)]),
        )
      : value;

/**
 * Reads the whole ledger as an auditor would, with nothing of the program's own: counts from 1, hashes each body again,
 * compares the head, and finds each text kept aside by its digest.
 *
 * @throws Error naming the first entry that does not hold.
 */
export async function readChain(db: Database): Promise<ReadEntry[]> {
  let chain = '0'.repeat(64);
  let seq = 0;
  const digests = new Map<string, string>();
  for (const { seq: of, field, side, salt, text } of await db.selectFrom('ledgerText').selectAll().execute()) {
    // A text that was erased went with its salt.
    const digest = salt === null ? ERASED : `sha256:${sha256(Buffer.from(salt, 'hex'), text ?? '')}`;
    digests.set(`${of} ${field} ${side}`, digest);
  }
  const entries: ReadEntry[] = [];
  for (const row of await db.selectFrom('ledger').selectAll().orderBy('seq').execute()) {
    const entry = JSON.parse(row.body) as ReadEntry;
    const leaf = sha256(Buffer.from([0]), row.body);
    const holds = {
      'the number follows': Number(row.seq) === ++seq && entry.seq === seq,
      'the body is canonical': JSON.stringify(sorted(entry)) === row.body,
      'the leaf is that of the body': leaf === row.leafHash,
      'the chain goes on': row.prev === chain,
      'the columns say what the body says':
        entry.operation === row.operation &&
        entry.effectiveOn === row.effectiveOn &&
        entry.effectiveAt === row.effectiveAt.toISOString() &&
        entry.recordedAt === row.recordedAt.toISOString() &&
        entry.action === row.actionId,
    };
    for (const [claim, isTrue] of Object.entries(holds))
      if (!isTrue) throw new Error(`Entry ${seq}: not true that ${claim}`);
    for (const [field, [before, after]] of Object.entries(entry.changes)) {
      for (const [side, value] of Object.entries({ before, after })) {
        if (typeof value !== 'string' || !value.startsWith('sha256:')) continue;
        if (![value, ERASED].includes(digests.get(`${seq} ${field} ${side}`) ?? ''))
          throw new Error(`Entry ${seq}: ${field} has not its text`);
      }
    }
    chain = sha256(Buffer.from(chain, 'hex'), Buffer.from(leaf, 'hex'));
    entries.push(entry);
  }
  const head = await db.selectFrom('ledgerHead').selectAll().executeTakeFirstOrThrow();
  if (Number(head.seq) !== seq || head.chain !== chain) throw new Error('The head is not that of the last entry');
  return entries;
}
