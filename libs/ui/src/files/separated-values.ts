import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Language } from '#domain';

/** What a cell holds: text, a number, a civil date (`2026-11-24`) as text; null is empty. */
export type Cell = string | number | null;

/**
 * Rows as a file that a spreadsheet reads: marked UTF-8, and what it would take for a formula is text (B-11). In French
 * values are separated by semicolons and have decimal commas, elsewhere commas and points.
 */
export function separatedValues(rows: readonly (readonly Cell[])[], language: Language): Blob {
  const text = stringify(
    rows.map((row) => [...row]),
    {
      ...{ bom: true, escape_formulas: true, record_delimiter: 'windows' },
      ...(language === 'fr' && { delimiter: ';', cast: { number: (value) => String(value).replace('.', ',') } }),
    },
  );
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
