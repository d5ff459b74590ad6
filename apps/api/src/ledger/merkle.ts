import { createHash } from 'node:crypto';

/**
 * The Merkle tree of RFC 6962, part 2.1 (RFC 9162, part 2.1): its root, and the proofs that an entry is in it and that it
 * only grew. Hashes are 32 bytes. Nothing here reads or keeps a tree: callers say which hashes of complete subtrees they
 * have.
 */

/** A complete subtree: it covers the leaves from `index · 2^level` (from 0) to the one before `(index + 1) · 2^level`. */
export interface Place {
  level: number;
  index: number;
}

/** The leaves from `start` (from 0) to the one before `end`. */
export type Span = readonly [start: number, end: number];

const sha256 = (...parts: Buffer[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const NODE = Buffer.from([1]);

/** The root of a tree without leaves. */
export const EMPTY_ROOT = sha256();

export const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right);

/** The root over complete subtrees that stand side by side, the largest first. */
export function rootOf(parts: readonly Buffer[]): Buffer {
  return parts.length ? parts.reduceRight((right, left) => nodeHash(left, right)) : EMPTY_ROOT;
}

/**
 * A tree that grows at its end and remembers nothing but its complete subtrees side by side, one for each 1 in the binary
 * form of its size: a leaf more costs as many hashes as that form loses ones.
 */
export class GrowingTree {
  #size: number;
  readonly #peaks: Buffer[];

  /** @param peaks The complete subtrees of a tree of this size, the largest first. */
  constructor(size = 0, peaks: readonly Buffer[] = []) {
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Buffer[] {
    return this.#peaks;
  }

  get root(): Buffer {
    return rootOf(this.#peaks);
  }

  /** @param onComplete Told of each subtree above the leaves that this leaf completes, from the smallest. */
  add(leaf: Buffer, onComplete: (place: Place, hash: Buffer) => void = () => undefined): void {
    let hash = leaf;
    let index = this.#size;
    for (let level = 1; index % 2 === 1; level++) {
      hash = nodeHash(this.#peaks.pop()!, hash);
      index = (index - 1) / 2;
      onComplete({ level, index }, hash);
    }
    this.#peaks.push(hash);
    this.#size += 1;
  }
}

/** The largest power of two below `size`, which is 2 or more. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** The spans whose roots prove that leaf `index` is in the tree of this size, from the leaf up. */
export function inclusionPath(index: number, size: number): Span[] {
  const path: Span[] = [];
  for (let [start, end] = [0, size]; end - start > 1;) {
    const middle = start + split(end - start);
    if (index < middle) path.push([middle, end]);
    else path.push([start, middle]);
    [start, end] = index < middle ? [start, middle] : [middle, end];
  }
  return path.reverse();
}

/** The spans whose roots prove that the tree of size `to` begins with the one of size `from` (1 or more), from the leaves up. */
export function consistencyPath(from: number, to: number): Span[] {
  const path: Span[] = [];
  let [start, end] = [0, to];
  while (from !== end) {
    const middle = start + split(end - start);
    if (from <= middle) path.push([middle, end]);
    else path.push([start, middle]);
    [start, end] = from <= middle ? [start, middle] : [middle, end];
  }
  // The verifier has the older root already.
  if (start > 0) path.push([start, end]);
  return path.reverse();
}

/** The complete subtrees side by side of a span of such a path, or of a whole tree, the largest first. */
export function subtreesOf([start, end]: Span): Place[] {
  const places: Place[] = [];
  for (let at = start; at < end;) {
    let [level, width] = [0, 1];
    while (width * 2 <= end - at) [level, width] = [level + 1, width * 2];
    places.push({ level, index: at / width });
    at += width;
  }
  return places;
}

/** The root that a leaf and its path lead to (RFC 9162, part 2.1.3.2); undefined when the path is too long or too short. */
export function rootByInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  path: readonly Buffer[],
): Buffer | undefined {
  const spans = index >= 0 && index < size ? inclusionPath(index, size) : undefined;
  if (spans?.length !== path.length) return undefined;
  return path.reduce(
    (hash, other, step) => (spans[step]![0] > index ? nodeHash(hash, other) : nodeHash(other, hash)),
    leaf,
  );
}

/**
 * Whether the tree of size `to` begins with the one of size `from` (RFC 9162, part 2.1.4.2): both roots are computed again
 * from the same path.
 */
export function isConsistent(
  [from, fromRoot]: readonly [size: number, root: Buffer],
  [to, toRoot]: readonly [size: number, root: Buffer],
  path: readonly Buffer[],
): boolean {
  if (from < 0 || from > to) return false;
  if (from === to) return path.length === 0 && fromRoot.equals(toRoot);
  if (from === 0) return path.length === 0 && fromRoot.equals(EMPTY_ROOT);
  const spans = consistencyPath(from, to);
  if (spans.length !== path.length) return false;
  const startsWhole = spans[0]![0] === from;
  let [older, newer] = startsWhole ? [fromRoot, fromRoot] : [path[0]!, path[0]!];
  for (const [step, hash] of path.entries()) {
    if (step === 0 && !startsWhole) continue;
    const isRight = spans[step]![0] >= from;
    newer = isRight ? nodeHash(newer, hash) : nodeHash(hash, newer);
    if (!isRight) older = nodeHash(hash, older);
  }
  return older.equals(fromRoot) && newer.equals(toRoot);
}
