import { graphql } from '../graphql/generated/index.ts';
import type { WorkItemFragment } from '../graphql/generated/graphql.ts';

/** What awaits the viewer, and why. */
export const workQuery = graphql(`
  query MyWork($planCode: String!) {
    viewer {
      id
      work(planCode: $planCode) {
        reportBy
        decideBy
        isPastReportBy
        isPastDecideBy
        campaign {
          id
          name
        }
        pressing(first: 1) {
          totalCount
        }
        returned(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
        toValidate(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
        late(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
        due(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
        newlyMine(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
        submitted(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
        actions(first: 100) {
          totalCount
          nodes {
            ...WorkItem
          }
        }
      }
    }
  }
`);

export const workItem = graphql(`
  fragment WorkItem on Action {
    id
    number
    title
    status
    statusIsDeduced
    confidence
    isLate
    lateSince
    lastUpdateAt
    progress {
      value
      asOf
    }
    nextMilestone {
      id
      title
      baseline
      forecast
      daysLate
    }
    openUpdate {
      id
      state
      submittedAt
      decidedAt
      returnReason
      authorFor {
        id
        displayName
      }
      author {
        id
        displayName
      }
    }
    viewerCanSubmit {
      allowed
    }
    viewerCanValidate {
      allowed
    }
  }
`);

/** One action in the lists. */
export type WorkItemView = WorkItemFragment;
