/** Files that spreadsheets read. To be imported lazily: what writes them is heavy. */

export type { Cell } from './separated-values.ts';
export { separatedValues } from './separated-values.ts';
export type { Sheet } from './workbook.ts';
export { workbookOf } from './workbook.ts';
