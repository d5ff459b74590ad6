import { bytesInHex, hexOf, sha256 } from './hashing.ts';

const NODE = Uint8Array.of(1);

export const nodeHash = (left: Uint8Array, right: Uint8Array): Promise<Uint8Array> => sha256(NODE, left, right);

/** The Merkle tree of RFC 6962 over the entries read so far: its complete subtrees side by side, the largest first. */
export class GrowingTree {
  private readonly peaks: Uint8Array[] = [];
  size = 0;

  /** @param leaf In hexadecimal. */
  async add(leaf: string): Promise<void> {
    let hash = bytesInHex(leaf);
    for (let index = this.size; index % 2 === 1; index = (index - 1) / 2) {
      const left = this.peaks.pop();
      if (left) hash = await nodeHash(left, hash);
    }
    this.peaks.push(hash);
    this.size += 1;
  }

  /** In hexadecimal. */
  async root(): Promise<string> {
    const [last, ...others] = this.peaks.toReversed();
    let root = last ?? (await sha256());
    for (const left of others) root = await nodeHash(left, root);
    return hexOf(root);
  }
}

/**
 * The root that an entry's leaf leads to. `path` has `<` before a hash that stands on the left and `>` before one on the
 * right, as the server gives it. In hexadecimal.
 */
export async function rootByInclusion(leaf: string, path: string): Promise<string> {
  let hash = bytesInHex(leaf);
  for (const step of path.split(' ').filter(Boolean)) {
    const other = bytesInHex(step.slice(1));
    hash = step.startsWith('<') ? await nodeHash(other, hash) : await nodeHash(hash, other);
  }
  return hexOf(hash);
}

/** A ledger at a size: its root in hexadecimal. */
export interface SizedRoot {
  readonly size: number;
  readonly root: string;
}

/** Whether the later ledger begins with the earlier one, by this proof (RFC 9162, part 2.1.4.2). */
export async function isConsistent(earlier: SizedRoot, later: SizedRoot, path: readonly string[]): Promise<boolean> {
  if (earlier.size < 1 || earlier.size > later.size) return false;
  if (earlier.size === later.size) return path.length === 0 && earlier.root === later.root;
  let [at, end] = [earlier.size - 1, later.size - 1];
  const hashes = path.map(bytesInHex);
  while (at % 2 === 1) [at, end] = [(at - 1) / 2, Math.floor(end / 2)];
  // A power of two is a subtree by itself: the proof then leaves out what the verifier has.
  const first = at === 0 ? bytesInHex(earlier.root) : hashes.shift();
  if (!first) return false;
  let [older, newer] = [first, first];
  for (const hash of hashes) {
    if (end === 0) return false;
    if (at % 2 === 1 || at === end) {
      older = await nodeHash(hash, older);
      newer = await nodeHash(hash, newer);
      while (at % 2 === 0 && at !== 0) [at, end] = [at / 2, Math.floor(end / 2)];
    } else newer = await nodeHash(newer, hash);
    [at, end] = [Math.floor(at / 2), Math.floor(end / 2)];
  }
  return end === 0 && hexOf(older) === earlier.root && hexOf(newer) === later.root;
}
