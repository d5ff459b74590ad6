import type { Caller } from './caller.ts';

/** What a caller may spend, by kind. */
export interface Allowance {
  /** Points a minute. */
  points: number;
  /** How many requests are worked on at once. */
  atOnce: number;
  /** How many more wait for their turn. */
  waiting: number;
}

export type Allowances = Readonly<Record<Caller['kind'], Allowance>>;

/**
 * The web client asks for ten to ten thousand points a page, six requests at a time: no one who reads meets its limit. A
 * token may ask ten times for the most that there is to ask, or read a ledger of a million entries. Whoever is not signed
 * in reads next to nothing, and shares an address with a whole ministry.
 */
export const USUAL_ALLOWANCES: Allowances = {
  TOKEN: { points: 5_000_000, atOnce: 1, waiting: 20 },
  SESSION: { points: 10_000_000, atOnce: 12, waiting: 200 },
  ADDRESS: { points: 50_000, atOnce: 12, waiting: 200 },
};
