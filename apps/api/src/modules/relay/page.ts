import { refusal } from '#domain';
import { badInput } from './errors.ts';

/** The arguments of every list. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/**
 * What a list is sorted by, in ascending order: the last part has to be unique. A cursor is this key, so a page goes on
 * at the right place although items were added or removed meanwhile.
 */
export type SortKey = readonly (string | number)[];

/** What a page is made of. */
interface PageParts<T> {
  nodes: T[];
  /** How many items the whole list has. */
  totalCount: number;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
  /** The cursor of the item at this place of the page. */
  cursorAt(place: number): string;
}

/** A page of a list, as every connection of the contract has it. Cursors are made when they are asked for: most never are. */
export class Page<T> {
  readonly nodes: T[];
  readonly totalCount: number;
  readonly #parts: PageParts<T>;

  constructor(parts: PageParts<T>) {
    this.nodes = parts.nodes;
    this.totalCount = parts.totalCount;
    this.#parts = parts;
  }

  get edges(): { cursor: string; node: T }[] {
    return this.nodes.map((node, place) => ({ cursor: this.#parts.cursorAt(place), node }));
  }

  get pageInfo(): PageInfo {
    const { nodes, hasNextPage, hasPreviousPage, cursorAt } = this.#parts;
    return {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return nodes.length ? cursorAt(0) : null;
      },
      get endCursor() {
        return nodes.length ? cursorAt(nodes.length - 1) : null;
      },
    };
  }

  /** The same page of other things, one for each. */
  showing<Other>(as: (node: T, place: number) => Other): Page<Other> {
    return new Page({ ...this.#parts, nodes: this.nodes.map(as) });
  }

  /** The same page with cursors told otherwise. */
  marking(as: (cursor: string) => string): Page<T> {
    return new Page({ ...this.#parts, cursorAt: (place) => as(this.#parts.cursorAt(place)) });
  }

  /** The same page of a list that is longer than what it was made of. */
  outOf(totalCount: number): Page<T> {
    return new Page({ ...this.#parts, totalCount, hasNextPage: totalCount > this.nodes.length });
  }
}

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

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
  for (let index = 0; index < a.length; index++) {
    const part = a[index]!;
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
  const [firstShown, lastShown] = [shown[0], shown.at(-1)];
  return new Page({
    nodes: shown.map(({ node }) => node),
    totalCount: sorted.length,
    hasPreviousPage: firstShown !== undefined && firstShown !== sorted[0],
    hasNextPage: lastShown !== undefined && lastShown !== sorted.at(-1),
    cursorAt: (place) => cursorOf(shown[place]!.key),
  });
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
  return pageOf(rows, args, keyOf).outOf(total);
}

/** The page of a list that keeps its own order: for the parts of one thing, which are only ever replaced whole. */
export function pageInOrder<T>(items: readonly T[], args: PageArguments): Page<T> {
  const numbered = items.map((item, place) => ({ item, place }));
  return pageOf(numbered, args, ({ place }) => [place]).showing(({ item }) => item);
}
