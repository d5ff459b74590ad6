import { graphql } from '../graphql/generated/index.ts';

/** The evidence of an action, a page at a time. */
export const evidenceQuery = graphql(`
  query ActionEvidence($planCode: String!, $number: Int!, $first: Int!, $after: String, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        evidence(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            kind
            title
            url
            reference
            dated
            nature
            reliability
            recordedAt
            status
            visibility
            isOpenToViewer
            file {
              fileId
              name
              byteCount
              sha256
            }
            hints(first: 10) {
              nodes {
                code
              }
            }
            milestone {
              id
              title
            }
          }
        }
      }
    }
  }
`);

/** The validated updates of an action, a page at a time. */
export const updatesQuery = graphql(`
  query ActionUpdates($planCode: String!, $number: Int!, $first: Int!, $after: String, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        updates(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            status
            statusReason
            confidence
            narrative
            submittedAt
            decidedAt
            author {
              id
              displayName
              post
            }
            authorFor {
              id
              displayName
            }
            decidedFor {
              id
              displayName
            }
            decidedBy {
              id
              displayName
            }
            milestonesReached(first: 50) {
              nodes {
                on
                milestone {
                  id
                  title
                }
              }
            }
            forecastsMoved(first: 50) {
              nodes {
                before
                after
                milestone {
                  id
                  title
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** The verdicts given on an action, the newest first. */
export const verdictsQuery = graphql(`
  query ActionVerdicts($planCode: String!, $number: Int!, $first: Int!, $after: String, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        verdicts(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            value
            text
            recordedAt
            author {
              id
              displayName
              post
            }
          }
        }
      }
    }
  }
`);
