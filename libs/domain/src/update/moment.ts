import type { CivilDate, Instant } from '../dates/precise-date.ts';

/** When something is done: the moment, and the day it is in Paris. */
export interface Moment {
  readonly now: Instant;
  readonly today: CivilDate;
}
