import { type NamedKey, type SignedNote, isSignedBy, keyOfName, readNote } from './checkpoint-note.ts';
import { EMPTY_CHAIN, chainAfter, leafHashOf } from './entry.ts';
import { GrowingTree } from './merkle.ts';

/** What a verification found. `verify-ledger.py`, which every export carries, finds the same. */
export type Finding =
  | { kind: 'intact'; size: number; checkpoints: number; root: string; origin: string }
  /** This entry is not the one that was recorded. */
  | { kind: 'entry'; sequence: number }
  /** From this entry on, what the checkpoint of that size says is not proved by what is here. */
  | { kind: 'note'; sequence: number; size: number }
  | { kind: 'head' }
  | { kind: 'unreadable' };

/** What an auditor has from elsewhere. */
export interface Known {
  /** Keys as `origin+id+key`: one of them has to have signed, and each may follow a key that was lost. */
  keys?: readonly string[];
  /** Checkpoints as they were published: the ledger has to contain them all. */
  checkpoints?: readonly string[];
}

class Found extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.kind);
    this.finding = finding;
  }
}

/**
 * Verifies an export of the ledger, given line by line: every byte, number, link and hash of every entry, every root that
 * was signed, every signature, and that each key was brought in by the one before.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  { keys: given = [], checkpoints: outside = [] }: Known = {},
): Promise<Finding> {
  try {
    return await verify(
      lines,
      given,
      outside.map((text) => noteIn(text)),
    );
  } catch (error) {
    if (error instanceof Found) return error.finding;
    throw error;
  }
}

async function verify(
  lines: AsyncIterable<string> | Iterable<string>,
  given: readonly string[],
  outside: readonly SignedNote[],
): Promise<Finding> {
  let head: Record<string, unknown> | undefined;
  const notes = [...outside];
  const roots = new Map(notes.map(({ checkpoint }) => [checkpoint.size, '']));
  const ledger = new ReadLedger();
  for await (const line of lines) {
    if (!head) {
      head = headIn(line);
      continue;
    }
    const item = itemIn(line, ledger);
    if ('checkpoint' in item) {
      notes.push(noteIn(item['checkpoint'], ledger));
      roots.set(notes.at(-1)!.checkpoint.size, '');
      continue;
    }
    ledger.add(item);
    if (roots.has(ledger.size)) roots.set(ledger.size, ledger.root);
  }
  if (!head) throw new Found({ kind: 'unreadable' });
  const proved = provedBy(notes, roots, ledger, given);
  const isKnown = !given.length || given.some((name) => notes.some((note) => signed(note, name)));
  const size = ledger.size;
  const isWhole = size > 0 && proved === size && isKnown && [...ledger.keys.keys()].every((at) => roots.has(at));
  if (!isWhole) throw new Found({ kind: 'note', sequence: proved === size ? 1 : proved + 1, size });
  const { origin } = notes.at(-1)!.checkpoint;
  const root = ledger.root;
  const isTrue =
    head['jalonLedgerExport'] === 1 &&
    head['origin'] === origin &&
    head['size'] === size &&
    head['root'] === root &&
    JSON.stringify(head['keys']) === JSON.stringify([...ledger.keys.values()]);
  if (!isTrue) throw new Found({ kind: 'head' });
  return { kind: 'intact', size, checkpoints: notes.length, root, origin };
}

/** Each checkpoint says the root that the entries have, signed by the latest key; a new key's first also by the former. */
function provedBy(
  notes: readonly SignedNote[],
  roots: ReadonlyMap<number, string>,
  { keys }: ReadLedger,
  given: readonly string[],
): number {
  let proved = 0;
  for (const note of notes.toSorted(bySize)) {
    const { size, root } = note.checkpoint;
    const names = [...keys].filter(([at]) => at <= size).map(([, name]) => name);
    const asked = names.slice(keys.has(size) ? -2 : -1);
    const latest = asked.at(-1);
    const mayBeLost = latest !== undefined && given.includes(latest);
    const isSigned = asked.every((name) => signed(note, name) || (name !== latest && mayBeLost));
    if (roots.get(size) !== root || latest === undefined || !isSigned)
      throw new Found({ kind: 'note', sequence: proved + 1, size });
    proved = size;
  }
  return proved;
}

/** By size; of the same size in an order of their own, so that two verifiers name the same one first. */
function bySize(one: SignedNote, other: SignedNote): number {
  const key = ({ checkpoint: { root, origin }, text, signatures }: SignedNote): string =>
    [root, origin, text, ...signatures.map((line) => `${line.origin} ${line.keyId}`)].join('\n');
  return one.checkpoint.size - other.checkpoint.size || (key(one) < key(other) ? -1 : 1);
}

/** The entries read so far. */
class ReadLedger {
  readonly #tree = new GrowingTree();
  #chain = EMPTY_CHAIN;
  /** The keys that signed, `origin+id+key`, by the number of the entry that recorded them. */
  readonly keys = new Map<number, string>();

  get size(): number {
    return this.#tree.size;
  }

  get root(): string {
    return this.#tree.root.toString('hex');
  }

  /** @throws Found when it is not the entry that follows. */
  add(item: Record<string, unknown>): void {
    const sequence = this.size + 1;
    const { body, leafHash, prev } = item;
    if (typeof body !== 'string' || !body.isWellFormed()) throw new Found({ kind: 'entry', sequence });
    const leaf = leafHashOf(body);
    const said = objectIn(body);
    if (said?.['seq'] !== sequence || leaf !== leafHash || prev !== this.#chain)
      throw new Found({ kind: 'entry', sequence });
    if (said['operation'] === 'SIGNING_KEY_RECORDED') {
      const changes = said['changes'] as { verifierKey?: [unknown, unknown] } | undefined;
      const name = changes?.verifierKey?.[1];
      if (typeof name !== 'string') throw new Found({ kind: 'entry', sequence });
      this.keys.set(sequence, name);
    }
    this.#chain = chainAfter(this.#chain, leaf);
    this.#tree.add(Buffer.from(leaf, 'hex'));
  }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function headIn(line: string): Record<string, unknown> {
  const head = objectIn(line);
  if (head?.['jalonLedgerExport'] === undefined) throw new Found({ kind: 'unreadable' });
  return head;
}

function itemIn(line: string, { size }: ReadLedger): Record<string, unknown> {
  const item = objectIn(line);
  if (!item) throw new Found({ kind: 'entry', sequence: size + 1 });
  return item;
}

function noteIn(text: unknown, ledger?: ReadLedger): SignedNote {
  if (typeof text !== 'string' && ledger) throw new Found({ kind: 'entry', sequence: ledger.size + 1 });
  const note = readNote(String(text));
  if (!note) throw new Found({ kind: 'head' });
  return note;
}

const names = new Map<string, NamedKey | undefined>();

function signed(note: SignedNote, name: string): boolean {
  if (!names.has(name)) names.set(name, keyOfName(name));
  const key = names.get(name);
  return key !== undefined && note.checkpoint.origin === key.origin && isSignedBy(note, key);
}
