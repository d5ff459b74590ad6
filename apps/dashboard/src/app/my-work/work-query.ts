import { graphql } from '../graphql/generated/index.ts';
import type { MyWorkQuery, WorkItemFragment } from '../graphql/generated/graphql.ts';

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
        needsMoved(first: 100) {
          totalCount
          nodes {
            ...WorkItem
            movedNeeds(first: 3) {
              totalCount
              nodes {
                after
                milestone {
                  id
                  title
                  action {
                    id
                    number
                  }
                }
              }
            }
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

/** A milestone that an action waits for and that was put off. */
type Moved = NonNullable<MyWorkQuery['viewer']>['work']['needsMoved']['nodes'][number]['movedNeeds'];

/** One action in the lists; on the one of needs, with what moved. */
export type WorkItemView = WorkItemFragment & { readonly movedNeeds?: Moved };
