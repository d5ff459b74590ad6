import { generateKeyPairSync } from 'node:crypto';
import { type Signer, readNote, signNote, signerOf, verifierKey } from '../checkpoint-note.ts';
import { EMPTY_CHAIN, type NewEntry, chainAfter, leafHashOf, seal } from '../entry.ts';
import { GrowingTree } from '../merkle.ts';
import type { Random } from './random.ts';

/** An export taken apart, so that it can be tampered with. */
export interface MadeLedger {
  head: Record<string, unknown>;
  notes: string[];
  entries: { body: string; leafHash: string; prev: string }[];
  /** The keys that signed, the first one first. */
  signers: Signer[];
  /** The last checkpoint and the first key, as an auditor noted them. */
  published: { checkpoint: string; key: string };
}

/** The lines of the export. */
export const linesOf = ({ head, notes, entries }: Pick<MadeLedger, 'head' | 'notes' | 'entries'>): string[] => [
  JSON.stringify({ ...head, verifier: '' }),
  ...notes.map((checkpoint) => JSON.stringify({ checkpoint })),
  ...entries.map((entry) => JSON.stringify(entry)),
];

const ORIGIN = 'demo/essai';
export const newSigner = (): Signer => signerOf(ORIGIN, generateKeyPairSync('ed25519').privateKey);

const WORDS = [
  'Été 2026',
  'appel à projets',
  '« clos »',
  'a\u2028b',
  '😀',
  'tab\tline\n',
  '"\\',
  '\u0007',
  '',
  'œuvre',
];
const MOMENT = Date.UTC(2026, 0, 1);

/** A ledger of at most `longest` entries with at least one key and one checkpoint, made as the server makes it. */
export function makeLedger(random: Random, longest: number): MadeLedger {
  const size = random.between(1, longest);
  const at = (n: number): string => new Date(MOMENT + n * 60_000).toISOString();
  const firstKey = random.between(1, Math.max(1, Math.floor(size / 3)));
  const nextKey = random.chance(0.4) && size > firstKey + 1 ? random.between(firstKey + 1, size) : 0;
  const signers: Signer[] = [];
  const ledger: Pick<MadeLedger, 'notes' | 'entries'> = { notes: [], entries: [] };
  const tree = new GrowingTree();
  let chain = EMPTY_CHAIN;
  for (let n = 1; n <= size; n++) {
    const isKey = n === firstKey || n === nextKey;
    const former = signers.at(-1);
    if (isKey) signers.push(newSigner());
    const entry = isKey ? keyEntry(signers.at(-1)!, former) : anyEntry(random);
    const sealed = seal(entry, n, chain, at(n), () => random.hex(16));
    ledger.entries.push({ body: sealed.body, leafHash: sealed.leafHash, prev: sealed.prev });
    chain = sealed.chain;
    tree.add(Buffer.from(sealed.leafHash, 'hex'));
    if (isKey || (signers.length && (n === size || random.chance(0.08))))
      ledger.notes.push(
        signNote(
          { origin: ORIGIN, size: n, root: tree.root.toString('hex') },
          isKey && former ? [former, signers.at(-1)!] : [signers.at(-1)!],
        ),
      );
  }
  const head = headOf(ledger, signers.map(verifierKey));
  return { ...ledger, head, signers, published: { checkpoint: ledger.notes.at(-1)!, key: verifierKey(signers[0]!) } };
}

/** The header that such entries and checkpoints have. */
export function headOf({ entries, notes }: Pick<MadeLedger, 'notes' | 'entries'>, keys: string[]) {
  const tree = new GrowingTree();
  for (const { leafHash } of entries) tree.add(Buffer.from(leafHash, 'hex'));
  const origin = readNote(notes.at(-1) ?? '')?.checkpoint.origin ?? ORIGIN;
  return { jalonLedgerExport: 1, origin, size: entries.length, root: tree.root.toString('hex'), keys };
}

/** Makes hashes and links of these bodies right again, as somebody could who owns the database. */
export function rechained(bodies: readonly string[]): MadeLedger['entries'] {
  let prev = EMPTY_CHAIN;
  return bodies.map((body) => {
    const leafHash = leafHashOf(body);
    const entry = { body, leafHash, prev };
    prev = chainAfter(prev, leafHash);
    return entry;
  });
}

function keyEntry(key: Signer, former: Signer | undefined): NewEntry {
  const changes = { verifierKey: { before: former ? verifierKey(former) : null, after: verifierKey(key) } };
  return { operation: 'SIGNING_KEY_RECORDED', actorId: null, changes };
}

function anyEntry(random: Random): NewEntry {
  const value = () =>
    random.pick([
      null,
      true,
      false,
      random.between(-1000, 1_000_000),
      random.pick(WORDS),
      { text: random.pick(WORDS) },
    ]);
  const fields = Array.from({ length: random.between(0, 4) }, (_, place) => [
    `${random.pick(['status', 'narrative', 'weight', 'a.b'])}${place}`,
    { before: value(), after: value() },
  ]);
  return {
    operation: random.pick(['UPDATE_SUBMITTED', 'UPDATE_VALIDATED', 'VERDICT_RECORDED', 'TOKEN_REVOKED'] as const),
    actorId: random.pick([null, `per_${random.hex(16)}`]),
    planId: random.pick([null, 'plan_x']),
    changes: Object.fromEntries(fields),
  };
}
