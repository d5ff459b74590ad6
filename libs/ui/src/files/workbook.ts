import type { SheetData } from 'write-excel-file/universal';
import writeWorkbook from 'write-excel-file/universal';

import type { Cell } from './separated-values.ts';

/** A sheet of rows under their headings. */
export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly { readonly heading: string; /** In letters. */ readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

const isDay = (cell: Cell): cell is string => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);

/**
 * A workbook (XLSX) of sheets, headings in sight while one scrolls. Numbers are numbers and civil dates are dates; text is
 * never a formula, whatever it begins with (B-11).
 */
export function workbookOf(sheets: readonly Sheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold', wrap: true })),
        ...rows.map((row) => row.map(cellOf)),
      ] as SheetData,
    })),
  ).toBlob();
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (isDay(cell)) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell, type: String, wrap: true, alignVertical: 'top' };
}
