import { bytesInHex, hexOf, sha256 } from './hashing.ts';

/** An entry as the verification reads it. */
export interface ChainedEntry {
  readonly sequence: number;
  readonly operation: string;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly effectiveOn?: string | null;
  /** The exact text that was hashed. */
  readonly body: string;
  /** In hexadecimal. */
  readonly leafHash: string;
  /** The chain before this entry, in hexadecimal. */
  readonly prev: string;
}

/** Where the chain stands after an entry. */
export interface Head {
  /** The number of the last entry, 0 before the first. */
  readonly sequence: number;
  /** `prev` of the next entry, in hexadecimal. */
  readonly chain: string;
}

/** What is wrong with an entry. */
export type Flaw =
  /** A number is missing, or comes twice. */
  | 'sequence'
  /** The body does not give the leaf. */
  | 'leaf'
  /** The entry does not follow from the ones before. */
  | 'prev'
  /** What is shown of the entry is not what its body says. */
  | 'shown';

/** The chain before the first entry. */
export const START: Head = { sequence: 0, chain: '0'.repeat(64) };

/** SHA-256 of one zero byte and the body in UTF-8: a leaf as in RFC 6962, part 2.1. In hexadecimal. */
export async function leafHashOf(body: string): Promise<string> {
  return hexOf(await sha256(Uint8Array.of(0), new TextEncoder().encode(body)));
}

/** The chain after an entry: SHA-256 of the chain before and the leaf, both as 32 bytes. In hexadecimal. */
export async function chainAfter(prev: string, leafHash: string): Promise<string> {
  return hexOf(await sha256(bytesInHex(prev), bytesInHex(leafHash)));
}

/** Recomputes one entry from its body and the chain before it. The first flaw found, or where the chain then stands. */
export async function follow(head: Head, entry: ChainedEntry): Promise<Head | { readonly flaw: Flaw }> {
  if (entry.sequence !== head.sequence + 1) return { flaw: 'sequence' };
  const leaf = await leafHashOf(entry.body);
  if (leaf !== entry.leafHash) return { flaw: 'leaf' };
  if (entry.prev !== head.chain) return { flaw: 'prev' };
  if (!saysTheSame(entry)) return { flaw: 'shown' };
  return { sequence: entry.sequence, chain: await chainAfter(head.chain, leaf) };
}

/** Whether the columns of an entry say what its body says. */
function saysTheSame({ body, sequence, operation, recordedAt, effectiveAt, effectiveOn }: ChainedEntry): boolean {
  try {
    const said = JSON.parse(body) as Record<string, unknown>;
    return (
      said['seq'] === sequence &&
      said['operation'] === operation &&
      said['effectiveOn'] === (effectiveOn ?? null) &&
      Date.parse(String(said['recordedAt'])) === Date.parse(recordedAt) &&
      Date.parse(String(said['effectiveAt'])) === Date.parse(effectiveAt)
    );
  } catch {
    return false;
  }
}
