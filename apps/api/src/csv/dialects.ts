import type { Options } from 'csv-stringify/sync';

/** How a file of separated values is written. */
export type Dialect = 'open' | 'spreadsheet';

/** What every file of ours does: what a spreadsheet would take for a formula is text (B-11), lines end as RFC 4180 says. */
const ALWAYS = { escape_formulas: true, record_delimiter: 'windows' } satisfies Options;

/**
 * `open`: UTF-8 without mark, commas, decimal points, as programs and open data have it. `spreadsheet`: UTF-8 with its mark,
 * semicolons, decimal commas, as a French spreadsheet reads them. Dates are ISO in both.
 */
export const DIALECTS: Readonly<Record<Dialect, Options>> = {
  open: { ...ALWAYS, cast: { boolean: String } },
  spreadsheet: {
    ...ALWAYS,
    bom: true,
    delimiter: ';',
    cast: { boolean: String, number: (value) => String(value).replace('.', ',') },
  },
};
