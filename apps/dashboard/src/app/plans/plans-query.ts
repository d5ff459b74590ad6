import { graphql } from '../graphql/generated/index.ts';

/** A page of plans with what tells where each stands. */
export const plansQuery = graphql(`
  query PlansPage($asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {
    plans(asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        code
        name
        presentedOn
        periodStart
        periodEnd
        successorName
        overview {
          statuses {
            total
            late
          }
          progress {
            value
          }
        }
      }
    }
  }
`);
