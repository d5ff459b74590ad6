import type { PreciseDate } from '../dates/precise-date.ts';

/** Weights lie in this range: close enough together that none is lost when they are added up. */
export const MILESTONE_WEIGHT = { minimum: 0.001, maximum: 1000 } as const;

/** A dated deliverable of an action: a promise. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Share in the progress of the action, 0.001..1000, usually 1. */
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

/** The dates alone: all that lateness looks at. */
export type MilestoneDates = Pick<Milestone, 'baseline' | 'forecast' | 'actual'>;

/** The date promised as of now: the forecast, else the baseline. */
export function promisedDate(milestone: Pick<Milestone, 'baseline' | 'forecast'>): PreciseDate | null {
  return milestone.forecast ?? milestone.baseline;
}
