import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  EMPTY_ROOT,
  GrowingTree,
  consistencyPath,
  inclusionPath,
  isConsistent,
  nodeHash,
  rootByInclusion,
} from './merkle.ts';

const leafOf = (data: Buffer): Buffer =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(data)
    .digest();

/** The definition of RFC 6962, part 2.1, word for word: slow, and nothing of ours. */
function definition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

// The reference vectors of Certificate Transparency (certificate-transparency-go, merkletree tests): eight inputs, the root
// of each number of them, and the audit paths and consistency proofs that the same tests list.
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => leafOf(Buffer.from(hex, 'hex')),
);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const INCLUSION: [index: number, size: number, path: string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCY: [from: number, to: number, path: string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const LARGEST = 257;
const leaves = Array.from({ length: LARGEST }, (_, place) => leafOf(Buffer.from(`leaf ${place}`)));
const kept = new Map<string, Buffer>();
const rootIn = (of: readonly Buffer[], [start, end]: readonly [number, number]): Buffer => {
  if (of !== leaves) return definition(of.slice(start, end));
  const known = kept.get(`${start} ${end}`) ?? definition(of.slice(start, end));
  kept.set(`${start} ${end}`, known);
  return known;
};
const included = (index: number, size: number, of = leaves): Buffer[] =>
  inclusionPath(index, size).map((span) => rootIn(of, span));
const consistent = (from: number, to: number, of = leaves): Buffer[] =>
  consistencyPath(from, to).map((span) => rootIn(of, span));
const grown = (of: readonly Buffer[]): GrowingTree => {
  const tree = new GrowingTree();
  for (const leaf of of) tree.add(leaf);
  return tree;
};
const flipped = (hash: Buffer, bit: number): Buffer => {
  const other = Buffer.from(hash);
  other[bit >> 3]! ^= 1 << (bit & 7);
  return other;
};

/** Jest's own comparison costs more than the proof. */
const hold = (expected: boolean, is: boolean): void => {
  if (is !== expected) throw new Error(`${expected ? 'refused' : 'accepted'}`);
};

describe('the Merkle tree', () => {
  it('L-01 has the roots of the Certificate Transparency vectors, and that of nothing', () => {
    expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const roots = INPUTS.map((_, place) => grown(INPUTS.slice(0, place + 1)).root.toString('hex'));
    expect(roots).toEqual(ROOTS);
  });

  it.each(INCLUSION)('L-01 has their audit path of leaf %i in %i', (index, size, path) => {
    expect(included(index, size, INPUTS).map((hash) => hash.toString('hex'))).toEqual(path);
  });

  it.each(CONSISTENCY)('L-01 has their consistency proof from %i to %i', (from, to, path) => {
    expect(consistent(from, to, INPUTS).map((hash) => hash.toString('hex'))).toEqual(path);
  });

  it('grows leaf by leaf into what the definition says, at every size to 257', () => {
    const tree = new GrowingTree();
    for (const [place, leaf] of leaves.entries()) {
      tree.add(leaf);
      const again = new GrowingTree(tree.size, tree.peaks);
      expect([tree.size, tree.root, again.root]).toEqual([
        place + 1,
        rootIn(leaves, [0, place + 1]),
        rootIn(leaves, [0, place + 1]),
      ]);
    }
  });

  it('L-03 proves every leaf of every size to 257, in as many hashes as RFC 6962 says', () => {
    for (let size = 1; size <= LARGEST; size++) {
      const root = rootIn(leaves, [0, size]);
      for (let index = 0; index < size; index++) {
        const path = included(index, size);
        if (path.length > Math.ceil(Math.log2(size))) throw new Error(`${index} of ${size}: ${path.length} hashes`);
        if (!rootByInclusion(leaves[index]!, index, size, path)?.equals(root)) throw new Error(`${index} of ${size}`);
      }
    }
  });

  it('L-03 proves every two sizes to 257 consistent', () => {
    for (let to = 0; to <= LARGEST; to++) {
      for (let from = 0; from <= to; from++) {
        const path = from === 0 ? [] : consistent(from, to);
        const roots = [rootIn(leaves, [0, from]), rootIn(leaves, [0, to])] as const;
        if (!isConsistent([from, roots[0]], [to, roots[1]], path)) throw new Error(`${from} to ${to}`);
        if (path.length > Math.ceil(Math.log2(to || 1)) + 1) throw new Error(`${from} to ${to}: ${path.length} hashes`);
      }
    }
  });

  it('L-03 accepts no proof of a leaf of which one bit, the place or the size was changed', () => {
    const size = fc.integer({ min: 1, max: LARGEST });
    const law = fc.property(size, fc.nat(), fc.nat(), fc.nat(), (of, a, b, c) => {
      const [index, root] = [a % of, rootIn(leaves, [0, of])];
      const path = included(index, of);
      const accepts = (leaf: Buffer, at: number, n: number, by: readonly Buffer[]): boolean =>
        rootByInclusion(leaf, at, n, by)?.equals(root) ?? false;
      hold(true, accepts(leaves[index]!, index, of, path));
      hold(false, accepts(flipped(leaves[index]!, b % 256), index, of, path));
      const place = c % (path.length || 1);
      if (path.length)
        hold(false, accepts(leaves[index]!, index, of, path.with(place, flipped(path[place]!, b % 256))));
      hold(false, accepts(leaves[index]!, index, of, [...path, root]));
      if (path.length) hold(false, accepts(leaves[index]!, index, of, path.slice(1)));
      const elsewhere = b % of;
      if (elsewhere !== index) hold(false, accepts(leaves[index]!, elsewhere, of, path));
      hold(false, accepts(leaves[index]!, of, of, path));
    });
    fc.assert(law, { numRuns: 10_000 });
  });

  it('L-03 accepts no consistency of which one bit of the proof or of a root was changed', () => {
    const law = fc.property(fc.integer({ min: 1, max: LARGEST }), fc.nat(), fc.nat(), fc.nat(), (to, a, b, c) => {
      const from = 1 + (a % to);
      const roots = [rootIn(leaves, [0, from]), rootIn(leaves, [0, to])] as const;
      const path = consistent(from, to);
      const accepts = (one: Buffer, other: Buffer, by: readonly Buffer[]): boolean =>
        isConsistent([from, one], [to, other], by);
      hold(true, accepts(...roots, path));
      hold(false, accepts(flipped(roots[0], b % 256), roots[1], path));
      hold(false, accepts(roots[0], flipped(roots[1], b % 256), path));
      const place = c % (path.length || 1);
      if (path.length) hold(false, accepts(...roots, path.with(place, flipped(path[place]!, b % 256))));
      hold(false, accepts(...roots, [...path, roots[0]]));
      if (path.length) hold(false, accepts(...roots, path.slice(0, -1)));
      hold(false, isConsistent([to + 1, roots[1]], [to, roots[1]], []));
    });
    fc.assert(law, { numRuns: 10_000 });
  });
});
