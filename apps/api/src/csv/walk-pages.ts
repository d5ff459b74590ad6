import type { FormattedExecutionResult } from 'graphql';
import { RefusedFile } from './refused-file.ts';

type Errors = NonNullable<FormattedExecutionResult['errors']>;

/** The errors with which the server answered a page. */
export class PageRefused extends Error {
  readonly errors: Errors;
  constructor(errors: Errors) {
    super(errors[0]?.message ?? 'The page was refused');
    this.errors = errors;
  }
}

/** One page of a connection. */
export interface PageOfRows {
  nodes: unknown[];
  /** How many items the whole list had when this page was read. */
  totalCount: number;
}

/** Asks for one page of at most `csvFirst` items. */
export type AskForPage = (page: { csvFirst: number; csvAfter: string | null }) => Promise<FormattedExecutionResult>;

const LARGEST = 100;

/** How often somebody whose points are spent is asked for again: a little longer, at a second each, than points are away. */
const RESTS = 70;

/**
 * Walks a connection to its end, one page after the other, each asked for when the one before was taken. Pages get smaller
 * when the items, with the lists below them, are too much for one request, and wait once the caller's points are spent. Items
 * that come or go meanwhile move no other
 * item to another page: a cursor is a place in the order.
 *
 * @param rest Lets some time go by.
 * @throws PageRefused when the server answers with errors; RefusedFile when the connection is not there.
 */
export async function* walkPages(
  ask: AskForPage,
  path: readonly string[],
  rest: () => Promise<void>,
): AsyncGenerator<PageOfRows> {
  let csvAfter: string | null = null;
  let rests = 0;
  for (let csvFirst = LARGEST; ;) {
    const { data, errors } = await ask({ csvFirst, csvAfter });
    if (errors?.length && isTooLarge(errors) && csvFirst > 1) {
      csvFirst = Math.floor(csvFirst / 2);
      continue;
    }
    // Before the first page there still is a status to say it with.
    if (errors?.length && csvAfter !== null && isRateLimited(errors) && rests < RESTS) {
      rests += 1;
      await rest();
      continue;
    }
    rests = 0;
    if (errors?.length) throw new PageRefused(errors);
    const page = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], data);
    if (!isPage(page)) throw new RefusedFile('CSV_NOTHING_THERE');
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    csvAfter = page.pageInfo.endCursor;
  }
}

/** Rules under which a smaller page may pass. */
const TOO_LARGE = new Set(['QUERY_TOO_LARGE', 'QUERY_TOO_COSTLY']);

const isTooLarge = (errors: Errors): boolean =>
  errors.some(({ extensions }) => TOO_LARGE.has(String(extensions?.['rule'] ?? extensions?.['code'])));

const isRateLimited = (errors: Errors): boolean =>
  errors.some(({ extensions }) => extensions?.['code'] === 'RATE_LIMITED');

interface WholePage extends PageOfRows {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const isPage = (value: unknown): value is WholePage => typeof value === 'object' && value !== null && 'nodes' in value;
