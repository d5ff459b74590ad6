import { refusal } from '#domain';
import { badInput } from './errors.ts';

/** The arguments of every list. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page of a list, as every connection of the contract has it. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/**
 * What a list is sorted by, in ascending order: the last part has to be unique. A cursor is this key, so a page goes on
 * at the right place although items were added or removed meanwhile.
 */
export type SortKey = readonly (string | number)[];

export const PAGE_SIZE = { minimum: 1, maximum: 100, usual: 50 } as const;

/** How many items, and from which end. @throws BAD_USER_INPUT outside 1 to 100, or when both ends are asked for. */
export function sizeOf({ first, last }: PageArguments): { size: number; fromEnd: boolean } {
  const size = first ?? last ?? PAGE_SIZE.usual;
  const { minimum, maximum } = PAGE_SIZE;
  if ((first != null && last != null) || size < minimum || size > maximum) {
    throw badInput(refusal('PAGE_SIZE_OUT_OF_RANGE', { params: { minimum, maximum } }));
  }
  return { size, fromEnd: first == null && last != null };
}

export function cursorOf(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * @param length How many parts the list's keys have; unknown when the list is empty.
 * @throws BAD_USER_INPUT when the cursor does not come from such a list.
 */
export function keyIn(cursor: string, length?: number): SortKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = Array.isArray(key) && (length === undefined || key.length === length);
    if (isKey && key.every((part) => typeof part === 'string' || Number.isFinite(part))) return key as SortKey;
  } catch {
    // Told below, with the keys that are JSON and of another list.
  }
  throw badInput(refusal('INVALID_CURSOR'));
}

export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** The page of a list that is in memory. */
export function pageOf<T>(items: readonly T[], args: PageArguments, keyOf: (item: T) => SortKey): Page<T> {
  const { size, fromEnd } = sizeOf(args);
  const sorted = items.map((node) => ({ key: keyOf(node), node })).sort((a, b) => compareKeys(a.key, b.key));
  const length = sorted[0]?.key.length;
  const bound = (cursor: string | null | undefined): SortKey | undefined =>
    cursor == null ? undefined : keyIn(cursor, length);
  const [after, before] = [bound(args.after), bound(args.before)];
  const inside = sorted.filter(
    ({ key }) => (!after || compareKeys(key, after) > 0) && (!before || compareKeys(key, before) < 0),
  );
  const shown = fromEnd ? inside.slice(-size) : inside.slice(0, size);
  const edges = shown.map(({ key, node }) => ({ cursor: cursorOf(key), node }));
  const [firstShown, lastShown] = [shown[0], shown.at(-1)];
  return {
    edges,
    nodes: shown.map(({ node }) => node),
    pageInfo: {
      hasPreviousPage: firstShown !== undefined && firstShown !== sorted[0],
      hasNextPage: lastShown !== undefined && lastShown !== sorted.at(-1),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: sorted.length,
  };
}

/** A few items from the start of a list: what lists of lists ask for, and what need not read the rest. */
const FEW = 10;

/** Whether the page is the first few items. */
export function isBeginning(args: PageArguments): args is PageArguments & { first: number } {
  const { first, after, last, before } = args;
  return first != null && first >= PAGE_SIZE.minimum && first <= FEW && (after ?? last ?? before) == null;
}

/** That page, from its items alone and the length of the whole list. */
export function beginningOf<T>(
  { rows, total }: { rows: readonly T[]; total: number },
  args: PageArguments,
  keyOf: (item: T) => SortKey,
): Page<T> {
  const page = pageOf(rows, args, keyOf);
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: total > rows.length }, totalCount: total };
}

/** The page of a list that keeps its own order: for the parts of one thing, which are only ever replaced whole. */
export function pageInOrder<T>(items: readonly T[], args: PageArguments): Page<T> {
  const numbered = items.map((item, place) => ({ item, place }));
  const page = pageOf(numbered, args, ({ place }) => [place]);
  return {
    ...page,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.item })),
    nodes: page.nodes.map(({ item }) => item),
  };
}
