/** How much to make. */
export interface Size {
  plans: number;
  /** In all plans together. */
  actions: number;
  /** Entries of the ledger, exactly. */
  changes: number;
}

export const SIZES = {
  S: { plans: 1, actions: 60, changes: 3_000 },
  M: { plans: 30, actions: 3_000, changes: 150_000 },
  L: { plans: 300, actions: 60_000, changes: 3_000_000 },
} as const satisfies Record<string, Size>;

/** The day on which the portfolio stops: nothing in it is recorded later, and lateness is meant to be read on it. */
export const TODAY = '2026-11-01';
