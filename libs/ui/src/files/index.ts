import type { Language } from '#domain';

import type { Cell } from './separated-values.ts';
import type { Sheet } from './workbook.ts';

/** Files that leave. What writes them is heavy, and comes with the first one. */

export type { Cell, Sheet };
export { keepFile } from './keep-file.ts';

/** See `separated-values.ts`. */
export const separatedValues = async (rows: readonly (readonly Cell[])[], language: Language): Promise<Blob> =>
  (await import('./separated-values.ts')).separatedValues(rows, language);

/** See `workbook.ts`. */
export const workbookOf = async (sheets: readonly Sheet[]): Promise<Blob> =>
  (await import('./workbook.ts')).workbookOf(sheets);
