/** A moment of the past, and what « as of » it goes by. */
export interface Moment {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** What was true then (`effectiveAt`), or what was known then (`recordedAt`). */
  readonly basis: 'EFFECTIVE' | 'RECORDED';
}
