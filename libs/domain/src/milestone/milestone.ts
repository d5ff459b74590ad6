import type { PreciseDate } from '../dates/precise-date.ts';

/** Weights are whole numbers in this range, so that a share of them is exact. */
export const MILESTONE_WEIGHT = { minimum: 1, maximum: 1000 } as const;

/** A dated deliverable of an action: a promise. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Share in the progress of the action: a whole number, 1..1000, usually 1. */
  readonly weight: number;
  /** The date first published. Never changes once set. */
  readonly baseline: PreciseDate | null;
  /** The date expected now. `null` when never moved nor known: the baseline then stands. */
  readonly forecast: PreciseDate | null;
  /** When it was reached; `null` as long as it is not. */
  readonly actual: PreciseDate | null;
  /** How many times the forecast was moved to a later date. */
  readonly postponements: number;
}

/** The date promised as of now: the forecast, else the baseline. */
export function promisedDate(milestone: Milestone): PreciseDate | null {
  return milestone.forecast ?? milestone.baseline;
}
