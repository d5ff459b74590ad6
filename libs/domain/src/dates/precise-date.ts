declare const preciseDateBrand: unique symbol;
declare const civilDateBrand: unique symbol;

/** How much of a date is known. */
export const PRECISIONS = ['DAY', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date as precise as it is known: `2022-03-31` (day), `2022-03` (month), `2022-Q1` (quarter), `2022` (year).
 * Only `parsePreciseDate` and `preciseDateFrom` make one, so a value of this type is always a real date.
 */
export type PreciseDate = string & { readonly [preciseDateBrand]: true };

/** A day of the civil calendar, `YYYY-MM-DD`, in Europe/Paris: the precise date that is known to the day. */
export type CivilDate = PreciseDate & { readonly [civilDateBrand]: true };

/** A moment, ISO 8601 with `Z` or an offset. */
export type Instant = string;
