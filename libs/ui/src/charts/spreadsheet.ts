import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Language } from '#domain';

import type { Figure } from './figure.ts';

/**
 * The table of a figure as a spreadsheet reads it: marked UTF-8, and what it would take for a formula is text (B-11). In
 * French values are separated by semicolons, elsewhere by commas. What is unknown is left empty.
 */
export function spreadsheetOf({ rowTitle, series, rows }: Figure, language: Language): Blob {
  const lines = [
    [rowTitle, ...series.map(({ label }) => label)],
    ...rows.map(({ label, values }) => [label, ...values]),
  ];
  const text = stringify(lines, {
    ...{ bom: true, escape_formulas: true, record_delimiter: 'windows' },
    ...(language === 'fr' && { delimiter: ';', cast: { number: (value) => String(value).replace('.', ',') } }),
  });
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
