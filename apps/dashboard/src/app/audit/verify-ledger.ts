import type { ChainedEntry, Flaw, Head } from './chain.ts';
import { START, follow } from './chain.ts';

/** A part of the ledger, the oldest entry first. */
export interface PartOfLedger {
  /** How many entries the whole ledger has. */
  readonly total: number;
  readonly entries: readonly ChainedEntry[];
  /** What to ask for to read on, null at the end. */
  readonly next: string | null;
}

/** What the verification found. */
export type Finding =
  /** Every entry follows from the one before; `kept` are the noted heads found again. */
  | { readonly kind: 'sound'; readonly head: Head; readonly kept: readonly Head[] }
  /** This entry is not what its hashes say. */
  | { readonly kind: 'broken'; readonly sequence: number; readonly flaw: Flaw }
  /** The chain holds together, and is not the one that was noted: it was cut short, or written again. */
  | { readonly kind: 'rewritten'; readonly noted: Head; readonly head: Head }
  /** The person stopped it. */
  | { readonly kind: 'stopped'; readonly head: Head };

/** How far it went. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Recomputes the whole ledger, from its first entry to its last.
 *
 * @param read Gives the part after the one that returned this `next`, the first part for null.
 * @param noted Heads noted earlier, which must be found again.
 * @throws What `read` throws.
 */
export async function verifyLedger(
  read: (next: string | null) => Promise<PartOfLedger>,
  noted: readonly Head[],
  tell: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<Finding> {
  let head = START;
  let next: string | null = null;
  const kept: Head[] = [];
  do {
    const part: PartOfLedger = await read(next);
    for (const entry of part.entries) {
      const followed = await follow(head, entry);
      if ('flaw' in followed) return { kind: 'broken', sequence: entry.sequence, flaw: followed.flaw };
      head = followed;
      const earlier = noted.filter(({ sequence }) => sequence === followed.sequence);
      const lost = earlier.find(({ chain }) => chain !== followed.chain);
      if (lost) return { kind: 'rewritten', noted: lost, head };
      kept.push(...earlier);
    }
    tell({ done: head.sequence, total: part.total });
    next = part.next;
    if (isStopped()) return { kind: 'stopped', head };
  } while (next !== null);
  const missing = noted.find(({ sequence }) => sequence > head.sequence);
  return missing ? { kind: 'rewritten', noted: missing, head } : { kind: 'sound', head, kept };
}
