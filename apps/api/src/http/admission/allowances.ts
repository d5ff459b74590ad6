/** Who spends: a token, a session or, signed in by neither, an address. */
export type CallerKind = 'TOKEN' | 'SESSION' | 'ADDRESS';

/** What a caller may spend, by kind. */
export interface Allowance {
  /** Points a minute. */
  points: number;
  /** How many requests are worked on at once. */
  atOnce: number;
  /** How many more wait for their turn. */
  waiting: number;
  /** Milliseconds until it is told that it was refused: whoever asks again at once is slowed down, at next to no work. */
  refusedAfter: number;
}

export type Allowances = Readonly<Record<CallerKind, Allowance>>;

/**
 * The web client asks for ten to ten thousand points a page, six requests at a time: no one who reads meets its limit. A
 * token may ask ten times for the most that there is to ask, or read a ledger of a million entries. Whoever is not signed
 * in reads next to nothing, and shares an address with a whole ministry.
 */
export const USUAL_ALLOWANCES: Allowances = {
  TOKEN: { points: 5_000_000, atOnce: 1, waiting: 20, refusedAfter: 1_000 },
  SESSION: { points: 10_000_000, atOnce: 12, waiting: 200, refusedAfter: 1_000 },
  ADDRESS: { points: 50_000, atOnce: 12, waiting: 200, refusedAfter: 1_000 },
};
