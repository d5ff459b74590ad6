import { graphql } from '../graphql/generated/index.ts';

/** What hangs on an action: who takes part, what it answers, its promises, its update not validated yet. */
export const actionParts = graphql(`
  fragment Part on Ownership {
    role
    department
    isDeduced
    basis
    ministry {
      id
      code
      name
    }
  }

  fragment RecommendationTie on RecommendationLink {
    basis
    isDeduced
    recommendation {
      id
      reference
      officialNumber
      text
      theme
      sourceUrl
      sourceKind
      sourceReliability
      response {
        position
        dated
        reason
        url
      }
    }
  }

  fragment MilestoneDetails on Milestone {
    id
    title
    note
    weight
    baseline
    baselineUrl
    forecast
    actual
    state
    daysLate
    slippageDays
    postponements
    forecastMoves(first: 20) {
      totalCount
      nodes {
        before
        after
        reason
        reasonCode
        movedAt
      }
    }
    evidence(first: 10) {
      totalCount
      nodes {
        id
        title
        url
        file {
          fileId
          name
          byteCount
          sha256
        }
      }
    }
  }

  fragment OpenUpdate on Update {
    id
    state
    status
    statusReason
    confidence
    narrative
    submittedAt
    returnReason
    authorFor {
      id
      displayName
    }
    author {
      id
      displayName
      post
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
        reasonCode
        reason
        milestone {
          id
          title
        }
      }
    }
    evidence(first: 100) {
      nodes {
        id
        kind
        title
        url
        dated
        reference
        file {
          fileId
          name
          byteCount
          sha256
        }
        milestone {
          id
        }
      }
    }
  }
`);
