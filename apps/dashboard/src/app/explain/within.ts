import type { ActionFilter, AsOf, Share, TrendFilter } from '../graphql/generated/graphql.ts';

/** What the numbers of a page are of: the API is asked for their explanation with the same. */
export interface Within {
  readonly planCode: string;
  readonly filter?: ActionFilter | null;
  /** The number of an action. */
  readonly number?: number;
  readonly comparison?: {
    readonly from: AsOf;
    readonly to?: AsOf | null;
    readonly share: Share;
    readonly among: TrendFilter;
  };
}
