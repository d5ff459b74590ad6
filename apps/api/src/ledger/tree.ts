import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import {
  GrowingTree,
  type Place,
  type Span,
  consistencyPath,
  inclusionPath,
  nodeHash,
  rootOf,
  subtreesOf,
} from './merkle.ts';

type Reader = Database | Transaction<Tables>;

/**
 * The smallest subtrees whose hashes are kept have 2^6 leaves. Lower, nearly every append would write a node; higher, a
 * proof would read more leaves: at most 63 beside the entry and 63 at the end of the tree as it is.
 */
export const KEPT_FROM = 6;

const HASH = 64;

/** The hashes in a row of `ledger_head`, side by side. */
const peaksIn = (text: string): Buffer[] => (text.match(/.{64}/g) ?? []).map((hash) => Buffer.from(hash, 'hex'));
/** The same, as the head keeps it. */
export const peaksAsText = (tree: GrowingTree): string => tree.peaks.map((hash) => hash.toString('hex')).join('');

/** The tree as the head of the ledger keeps it. */
export function treeOf({ seq, peaks }: { seq: number; peaks: string }): GrowingTree {
  return new GrowingTree(Number(seq), peaksIn(peaks));
}

/** A node to keep, as a row. */
export interface KeptNode {
  level: number;
  idx: number;
  hash: string;
}

/** Adds leaves to a tree. @returns The nodes that are kept of those which they complete. */
export function addLeaves(tree: GrowingTree, leaves: readonly string[]): KeptNode[] {
  const kept: KeptNode[] = [];
  for (const leaf of leaves)
    tree.add(Buffer.from(leaf, 'hex'), ({ level, index }, hash) => {
      if (level >= KEPT_FROM) kept.push({ level, idx: index, hash: hash.toString('hex') });
    });
  return kept;
}

/** Adds leaves at the end and writes the nodes that they complete. @returns The new peaks, for the head. */
export async function growTree(
  trx: Transaction<Tables>,
  head: { seq: number; peaks: string },
  leaves: readonly string[],
): Promise<string> {
  const tree = treeOf(head);
  const kept = addLeaves(tree, leaves);
  for (let from = 0; from < kept.length; from += 1_000)
    await trx
      .insertInto('ledgerNode')
      .values(kept.slice(from, from + 1_000))
      .execute();
  return peaksAsText(tree);
}

/** The root of the tree as it was at this size, in hexadecimal. @param size No more than the ledger has. */
export async function rootAt(db: Reader, size: number): Promise<string> {
  const [root] = await rootsOf(db, [[0, size]]);
  return root!;
}

/** What proves that an entry is in the tree of a size: hashes in hexadecimal, from the leaf up. */
export const inclusionProof = (db: Reader, sequence: number, size: number): Promise<string[]> =>
  rootsOf(db, inclusionPath(sequence - 1, size));

/** What proves that the tree of size `to` begins with the one of size `from`: hashes in hexadecimal, from the leaves up. */
export const consistencyProof = async (db: Reader, from: number, to: number): Promise<string[]> =>
  from === 0 ? [] : rootsOf(db, consistencyPath(from, to));

/** The root over each of these spans, in hexadecimal, with two queries for all of them. */
async function rootsOf(db: Reader, spans: readonly Span[]): Promise<string[]> {
  const places = spans.map(subtreesOf);
  const [nodes, leaves] = await Promise.all([
    nodesAt(
      db,
      places.flat().filter(({ level }) => level >= KEPT_FROM),
    ),
    leavesUnder(
      db,
      places.flat().filter(({ level }) => level < KEPT_FROM),
    ),
  ]);
  const hashAt = ({ level, index }: Place): Buffer => {
    const kept = level === 0 ? leaves.get(index) : nodes.get(`${level} ${index}`);
    if (kept?.length === HASH) return Buffer.from(kept, 'hex');
    if (level === 0 || level >= KEPT_FROM) throw new Error(`The tree has no hash at level ${level}, place ${index}`);
    return nodeHash(hashAt({ level: level - 1, index: index * 2 }), hashAt({ level: level - 1, index: index * 2 + 1 }));
  };
  return places.map((parts) => rootOf(parts.map(hashAt)).toString('hex'));
}

async function nodesAt(db: Reader, places: readonly Place[]): Promise<Map<string, string>> {
  if (!places.length) return new Map();
  const levels = places.map(({ level }) => level);
  const indexes = places.map(({ index }) => index);
  const { rows } = await sql<{ level: number; idx: number; hash: string }>`
    select level, idx, hash from ledger_node
    join unnest(${levels}::smallint[], ${indexes}::bigint[]) as asked (level, idx) using (level, idx)`.execute(db);
  return new Map(rows.map(({ level, idx, hash }) => [`${level} ${idx}`, hash]));
}

async function leavesUnder(db: Reader, places: readonly Place[]): Promise<Map<number, string>> {
  if (!places.length) return new Map();
  const firsts = places.map(({ level, index }) => index * 2 ** level + 1);
  const lasts = places.map(({ level, index }) => (index + 1) * 2 ** level);
  const { rows } = await sql<{ seq: number; leafHash: string }>`
    select seq, leaf_hash from unnest(${firsts}::bigint[], ${lasts}::bigint[]) as asked (first, last)
    join ledger on seq between asked.first and asked.last`.execute(db);
  return new Map(rows.map(({ seq, leafHash }) => [Number(seq) - 1, leafHash]));
}
