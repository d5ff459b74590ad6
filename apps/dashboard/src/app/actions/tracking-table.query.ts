import { graphql } from '../graphql/generated/index.ts';

/** One page of the tracking table: the list as it is taken away. */
export const trackingTableQuery = graphql(`
  query TrackingTable(
    $planCode: String!
    $filter: ActionFilter
    $orderBy: ActionOrder!
    $first: Int!
    $after: String
    $asOf: AsOf
  ) {
    plan(code: $planCode, asOf: $asOf) {
      id
      actions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...TrackedAction
        }
      }
    }
  }

  fragment TrackedAction on Action {
    id
    number
    title
    status
    statusIsDeduced
    statusReason
    confidence
    isLate
    lateSince
    lastUpdateAt
    axis {
      id
      number
      title
    }
    lead {
      department
      isDeduced
      ministry {
        id
        code
        name
      }
    }
    progress {
      value
    }
    milestoneCounts {
      reached
      late
      total
    }
    nextMilestone {
      id
      title
      baseline
      forecast
      daysLate
    }
    contradictions(first: 1) {
      totalCount
    }
    recommendations(first: 20) {
      nodes {
        recommendation {
          id
          reference
        }
      }
    }
    verdict {
      id
      value
      recordedAt
    }
  }
`);
