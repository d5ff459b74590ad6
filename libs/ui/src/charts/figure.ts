import type { Pattern } from '../marks/status-look.ts';

/** One thing counted: a column of the table, a colour of the chart. */
export interface Series {
  readonly key: string;
  readonly label: string;
  /** The CSS custom property of its colour. */
  readonly colour: string;
  readonly pattern: Pattern;
}

/** One row of the table, one bar or one moment of the chart. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** Where the whole row leads, null for nowhere. */
  readonly href: string | null;
  /** One value per series; null is unknown or to come, never zero. */
  readonly values: readonly (number | null)[];
  /** The field of the API that gives each value. */
  readonly fields: readonly string[];
  /** Where each value leads, null for nowhere. */
  readonly hrefs: readonly (string | null)[];
  /** What the row adds up to, as the API says it; null where a sum means nothing. */
  readonly total: { readonly value: number; readonly field: string } | null;
}

/** What a chart and its table both show: neither can say something that the other does not. */
export interface Figure {
  /** What a row is: « Axe ». */
  readonly rowTitle: string;
  readonly series: readonly Series[];
  readonly rows: readonly FigureRow[];
}

/** The same figure without the series that are zero everywhere: a legend names only what is there. */
export function withoutEmptySeries(figure: Figure): Figure {
  const kept = figure.series.map((_, index) => figure.rows.some(({ values }) => (values[index] ?? 0) > 0));
  const keep = <T>(list: readonly T[]) => list.filter((_, index) => kept[index]);
  return {
    ...figure,
    series: keep(figure.series),
    rows: figure.rows.map((row) => ({
      ...row,
      values: keep(row.values),
      fields: keep(row.fields),
      hrefs: keep(row.hrefs),
    })),
  };
}
