import { graphql } from '../graphql/generated/index.ts';

/** One page of the milestones of a plan. */
export const scheduleQuery = graphql(`
  query Schedule(
    $planCode: String!
    $filter: MilestoneFilter
    $orderBy: MilestoneOrder!
    $first: Int!
    $after: String
    $asOf: AsOf
  ) {
    plan(code: $planCode, asOf: $asOf) {
      id
      milestones(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ScheduledMilestone
        }
      }
    }
  }

  fragment ScheduledMilestone on Milestone {
    id
    title
    baseline
    forecast
    actual
    state
    daysLate
    slippageDays
    dependencies(first: 5) {
      nodes {
        id
        state
        neededAction {
          id
          number
        }
      }
    }
    dependents(first: 5) {
      nodes {
        id
        state
        action {
          id
          number
        }
      }
    }
    action {
      id
      number
      lead {
        department
        ministry {
          id
          code
          name
        }
      }
    }
  }
`);

/** How many milestones stand where, and what the page may be narrowed to. */
export const scheduleChoicesQuery = graphql(`
  query ScheduleChoices($planCode: String!, $filter: ActionFilter, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      axes(first: 100) {
        nodes {
          id
          number
          title
        }
      }
      overview(filter: $filter) {
        today
        milestones {
          late
          reached
          total
          undated
          upcoming
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
