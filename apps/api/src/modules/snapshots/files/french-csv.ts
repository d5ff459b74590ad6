import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/**
 * Rows as a French spreadsheet reads them: UTF-8 with its mark, semicolons, decimal commas, CRLF. What would be taken for a
 * formula is text (B-11).
 *
 * @param isBeginning Whether they begin a file: the mark stands there alone.
 */
export function frenchCsv(rows: readonly (readonly Cell[])[], { isBeginning }: { isBeginning: boolean }): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom: isBeginning,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { number: (value) => String(value).replace('.', ',') },
    },
  );
}
