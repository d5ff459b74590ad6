import type { Page } from './page.ts';

/** The page with its items read in full: a long list is filtered and sorted by a few columns, and only a page of it is whole. */
export async function loadPage<Key extends { id: string }, Row>(
  page: Page<Key>,
  byId: { loadMany(ids: string[]): Promise<(Row | Error | null)[]> },
): Promise<Page<Row>> {
  const rows = await byId.loadMany(page.nodes.map(({ id }) => id));
  return page.showing((_key, place) => {
    const row = rows[place] ?? null;
    if (row instanceof Error || row === null) throw row ?? new Error('A row that was listed is gone');
    return row;
  });
}
