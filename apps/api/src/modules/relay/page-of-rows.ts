import type { Page } from './page.ts';

/** The page of what was filtered and sorted, as the rows that it was made of. */
export function rowsOf<Row>(page: Page<{ row: Row }>): Page<Row> {
  return page.showing(({ row }) => row);
}
