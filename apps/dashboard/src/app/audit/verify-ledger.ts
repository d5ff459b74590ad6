import type { ChainedEntry, Flaw, Head } from './chain.ts';
import { START, follow } from './chain.ts';
import { GrowingTree } from './merkle.ts';
import { type Signed, type SignedNote, signedByAll } from './signed-note.ts';

/** A part of the ledger, the oldest entry first. */
export interface PartOfLedger {
  /** How many entries the whole ledger has. */
  readonly total: number;
  readonly entries: readonly ChainedEntry[];
  /** What to ask for to read on, null at the end. */
  readonly next: string | null;
}

/** What was found of the checkpoints. */
export interface Proved {
  /** How many were compared with the entries. */
  readonly checkpoints: number;
  /** How many entries the last of them covers. */
  readonly size: number;
  /** Whether their signatures could be checked: not in every browser. */
  readonly signed: Signed;
  /** The root of all entries, in hexadecimal. */
  readonly root: string;
}

/** What the verification found. */
export type Finding =
  /** Every entry follows from the one before; `kept` are the noted heads found again. */
  | { readonly kind: 'sound'; readonly head: Head; readonly kept: readonly Head[]; readonly proved: Proved }
  /** This entry is not what its hashes say. */
  | { readonly kind: 'broken'; readonly sequence: number; readonly flaw: Flaw }
  /** The chain holds together, and is not what the checkpoint of this size signed. */
  | { readonly kind: 'unproved'; readonly size: number; readonly why: 'root' | 'signature' }
  /** The chain holds together, and is not the one that was noted: it was cut short, or written again. */
  | { readonly kind: 'rewritten'; readonly noted: Head; readonly head: Head }
  /** The person stopped it. */
  | { readonly kind: 'stopped'; readonly head: Head };

/** How far it went. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the entries have to agree with. */
export interface Expected {
  /** Heads noted earlier, which must be found again. */
  readonly noted: readonly Head[];
  /** The checkpoints that the server shows. */
  readonly checkpoints: readonly SignedNote[];
}

/**
 * Recomputes the whole ledger, from its first entry to its last.
 *
 * @param read Gives the part after the one that returned this `next`, the first part for null.
 * @throws What `read` throws.
 */
export async function verifyLedger(
  read: (next: string | null) => Promise<PartOfLedger>,
  { noted, checkpoints }: Expected,
  tell: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<Finding> {
  let head = START;
  let next: string | null = null;
  const kept: Head[] = [];
  const tree = new GrowingTree();
  const keys = new Map<number, string>();
  let signed: Signed = 'yes';
  do {
    const part: PartOfLedger = await read(next);
    for (const entry of part.entries) {
      const followed = await follow(head, entry);
      if ('flaw' in followed) return { kind: 'broken', sequence: entry.sequence, flaw: followed.flaw };
      head = followed;
      await tree.add(entry.leafHash);
      noteKey(entry, keys);
      for (const note of checkpoints.filter(({ size }) => size === followed.sequence)) {
        if (note.root !== (await tree.root())) return { kind: 'unproved', size: note.size, why: 'root' };
        const held = await signedByAll(note, signersAt(note.size, keys));
        if (held === 'no') return { kind: 'unproved', size: note.size, why: 'signature' };
        if (held === 'unsupported') signed = held;
      }
      const earlier = noted.filter(({ sequence }) => sequence === followed.sequence);
      const lost = earlier.find(({ chain }) => chain !== followed.chain);
      if (lost) return { kind: 'rewritten', noted: lost, head };
      kept.push(...earlier);
    }
    tell({ done: head.sequence, total: part.total });
    next = part.next;
    if (isStopped()) return { kind: 'stopped', head };
  } while (next !== null);
  const cut = checkpoints.find(({ size }) => size > tree.size);
  if (cut) return { kind: 'unproved', size: cut.size, why: 'root' };
  const missing = noted.find(({ sequence }) => sequence > head.sequence);
  if (missing) return { kind: 'rewritten', noted: missing, head };
  const size = Math.max(0, ...checkpoints.map((note) => note.size));
  return {
    kind: 'sound',
    head,
    kept,
    proved: { checkpoints: checkpoints.length, size, signed, root: await tree.root() },
  };
}

/** Keys are taken from the ledger itself, where each is brought in by the one before. */
function noteKey({ operation, sequence, body }: ChainedEntry, keys: Map<number, string>): void {
  if (operation !== 'SIGNING_KEY_RECORDED') return;
  const { changes } = JSON.parse(body) as { changes: { verifierKey?: [unknown, unknown] } };
  keys.set(sequence, String(changes.verifierKey?.[1]));
}

/** Who has to have signed: the latest key and, where it is recorded, the one before it too. */
function signersAt(size: number, keys: ReadonlyMap<number, string>): string[] {
  return [...keys.values()].slice(keys.has(size) ? -2 : -1);
}
