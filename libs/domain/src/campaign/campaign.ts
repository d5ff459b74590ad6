import type { CivilDate } from '../dates/precise-date.ts';

/**
 * A campaign (« campagne de remontée »): one time at which a plan asks its ministries for a word on their actions. It is
 * open from the moment the coordinator opens it until they close it; its two deadlines lock nothing by themselves.
 */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  /** Last day for leads to report. */
  readonly reportBy: CivilDate;
  /** Last day for validators to decide. */
  readonly decideBy: CivilDate;
  readonly isOpen: boolean;
}

/** Its deadlines as somebody typed them. */
export interface Deadlines {
  readonly reportBy: string;
  readonly decideBy: string;
}
