import { graphql } from '../graphql/generated/index.ts';

/** One page of the list. */
export const actionListQuery = graphql(`
  query ActionList(
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
          ...ListedAction
        }
      }
    }
  }

  fragment ListedAction on Action {
    id
    number
    title
    status
    statusIsDeduced
    confidence
    isLate
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
    nextMilestone {
      id
      title
      forecast
      state
      daysLate
    }
    contradictions(first: 1) {
      totalCount
    }
  }
`);

/** What may be chosen in the filters. */
export const filterChoicesQuery = graphql(`
  query FilterChoices($planCode: String!, $language: Language!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      axes(first: 100) {
        nodes {
          id
          number
          title
        }
      }
      actions(first: 1) {
        totalCount
      }
      overview {
        contradictions(first: 100) {
          nodes {
            rule
            sentence(language: $language)
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
  }
`);
