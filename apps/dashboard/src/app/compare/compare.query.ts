import { graphql } from '../graphql/generated/index.ts';

/** What may be chosen: axes, ministries, and the moments that presets start from. */
export const compareChoicesQuery = graphql(`
  query CompareChoices($planCode: String!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      axes(first: 100) {
        nodes {
          id
          number
          title
        }
      }
      snapshots(first: 1) {
        nodes {
          id
          name
          asOf {
            at
          }
        }
      }
    }
    ministries(first: 100) {
      nodes {
        id
        code
        name
      }
    }
    viewer {
      id
      previousVisitAt
    }
  }
`);

/** What changed, counted, and the change of a share. What is as of a moment has no id: it is not the thing of now. */
export const comparisonQuery = graphql(`
  query Comparison(
    $planCode: String!
    $asOf: AsOf
    $from: AsOf!
    $to: AsOf
    $whose: MoveFilter
    $among: TrendFilter
    $share: Share!
    $language: Language!
  ) {
    plan(code: $planCode, asOf: $asOf) {
      id
      comparison(from: $from, to: $to) {
        from {
          at
          on
          basis
        }
        to {
          at
          on
          basis
        }
        before {
          code
        }
        counts(filter: $whose) {
          total
          actions
          added
          dropped
          newlyDone
          status
          newlyLate
          noLongerLate
          forecast
          milestoneReached
          confidence
          owner
          verdict
          contradictionOpened
          contradictionClosed
          blockerRaised
          blockerMoved
          decisionTaken
          decisionDone
          newlyEvidenced
          evidenceWithdrawn
          milestoneAdded
          milestoneDropped
          baseline
          milestoneCorrected
          statusBasis
        }
        trend(share: $share, filter: $among) {
          share
          before
          countBefore
          totalBefore
          after
          countAfter
          totalAfter
          inBoth
          change
          moved
          entered
          left
          rebaselined
          formula(language: $language)
        }
      }
    }
  }
`);

/** The moves themselves, a page at a time. */
export const movesQuery = graphql(`
  query Moves(
    $planCode: String!
    $asOf: AsOf
    $from: AsOf!
    $to: AsOf
    $filter: MoveFilter
    $language: Language!
    $first: Int!
    $after: String
  ) {
    plan(code: $planCode, asOf: $asOf) {
      id
      comparison(from: $from, to: $to) {
        moves(filter: $filter, first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...ShownMove
          }
        }
      }
    }
  }

  fragment ShownMove on Move {
    kind
    sentence(language: $language)
    before
    after
    days
    reasonCode
    reason
    at
    on
    action {
      number
      title
      axis {
        number
      }
      lead {
        department
        ministry {
          id
          code
          name
        }
      }
    }
    evidence {
      url
    }
    by {
      id
      displayName
    }
    validatedBy {
      id
      displayName
    }
    entry {
      sequence
    }
  }
`);
